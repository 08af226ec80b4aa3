package org.saphan.registry.table;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Adds the files of a table to the document's answer of the route that gives the same as JSON: there the two are one
/// operation, in the code they are two methods, which take different parameters.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedTables implements OASFilter {

    private static final String OK = "200";

    private final Map<String, List<String>> typesByPath = new HashMap<>();

    /// @param index the classes of the service, at build time
    public DocumentedTables(IndexView index) {
        for (var annotation : index.getAnnotations(Produces.class)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                var method = annotation.target().asMethod();
                if (method.returnType().name().toString().equals(Table.class.getName())) {
                    typesByPath.put(
                            pathOf(method), Arrays.asList(annotation.value().asStringArray()));
                }
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            var types = typesByPath.get(path.replaceFirst("^/[^/]+/v\\d+", ""));
            if (types != null && item.getGET() != null) {
                types.forEach(each -> add(item.getGET().getResponses().getAPIResponse(OK), each));
            }
        });
    }

    private static void add(APIResponse answer, String type) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Table");
        answer.getContent().addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    private static String pathOf(MethodInfo method) {
        var below = method.annotation(Path.class);
        var above = method.declaringClass().declaredAnnotation(Path.class);
        return (above == null ? "" : above.value().asString())
                + (below == null ? "" : below.value().asString());
    }
}
