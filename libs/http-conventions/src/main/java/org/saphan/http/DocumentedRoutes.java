package org.saphan.http;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/// What the code says of the routes and a document's model does not carry.
final class DocumentedRoutes {

    private static final Route UNKNOWN = new Route("", false, 0);

    private final Map<String, Route> byOperationId = new HashMap<>();

    DocumentedRoutes(IndexView index) {
        for (var annotation : index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
            var id = annotation.value("operationId");
            if (id != null && annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                byOperationId.put(id.asString(), route(annotation.target().asMethod()));
            }
        }
    }

    /// @param scope that [RequiresScope] names, empty when it is missing
    /// @param isOpen whether the route is [Open]
    /// @param status that [ResponseStatus] gives to success, 0 when it is missing
    record Route(String scope, boolean isOpen, int status) {}

    Route of(Operation operation) {
        return operation.getOperationId() == null
                ? UNKNOWN
                : byOperationId.getOrDefault(operation.getOperationId(), UNKNOWN);
    }

    private static Route route(MethodInfo method) {
        var scope = method.annotation(RequiresScope.class);
        var status = method.annotation(ResponseStatus.class);
        return new Route(
                scope == null ? "" : scope.value().asString(),
                method.hasAnnotation(Open.class),
                status == null ? 0 : value(status.value()));
    }

    private static int value(AnnotationValue value) {
        return value.asInt();
    }
}
