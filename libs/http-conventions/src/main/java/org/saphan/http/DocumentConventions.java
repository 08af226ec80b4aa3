package org.saphan.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Writes into every service's OpenAPI document what all operations have in common, so that no route repeats it: the
/// token and its scope, the headers, the form of success, and the refusals that each kind of operation can give.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentConventions implements OASFilter {

    private static final String TOKEN = "token";
    private static final int LONGEST_HEADER = 200;

    private final DocumentedRoutes routes;

    /// @param index the classes of the service and its libraries, at build time
    public DocumentConventions(IndexView index) {
        routes = new DocumentedRoutes(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The gateway, of the sandbox or of production, that serves this document.")
                .extensions(Map.of("x-internal", false))));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        complete(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) ->
                            item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        }
        SchemaBounds.complete(document);
    }

    private static void complete(Components components) {
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An OIDC access token: audience `saphan`, claim `agency`, space-separated `scope`."
                                + " JWTs are handled as RFC8725 advises."));
        components.addSchema("Problem", ProblemSchema.problem());
        components.addSchema("ProblemViolation", ProblemSchema.violation());
        DocumentedRefusals.addTo(components);
        DocumentedAnswers.addTo(components);
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        var route = routes.of(operation);
        var service = path.substring(1).split("/", 2)[0];
        var scope = route.scope().replace("{service}", service);
        operation.setSecurity(
                route.isOpen()
                        ? List.of(OASFactory.createSecurityRequirement())
                        : List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        operation.setDescription(description(operation, service, scope));
        describeHeaders(operation);
        DocumentedAnswers.complete(method, operation, route.status());
        DocumentedRefusals.complete(path, method, operation);
        if (method == HttpMethod.POST) {
            operation.addParameter(header("Idempotency-Key", "Makes repeating the request safe for 24 hours.")
                    .required(true));
        }
        operation.addParameter(header("Accept-Language", "The language of refusals: `th` or `en`."));
    }

    private static String description(Operation operation, String service, String scope) {
        var said = operation.getDescription() == null ? "" : operation.getDescription();
        if (scope.isEmpty() || said.contains("Scope: ")) {
            return said.replace("<service>", service);
        }
        return said.strip() + " Scope: `" + scope + "`.";
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(LONGEST_HEADER));
    }

    private static void describeHeaders(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                parameter.description("The ETag of the version that the change is meant for.");
                parameter.schema(header("", "").getSchema());
            } else if ("If-None-Match".equals(parameter.getName())) {
                parameter.description("The ETag of the version that the client has.");
                parameter.schema(header("", "").getSchema());
            }
        }
    }
}
