package org.saphan.http.table;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Adds the table to the document's answer of the route that gives the same as JSON: there the two are one operation,
/// in the code they are two methods, of which the one that gives the table is hidden from the document.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedTables implements OASFilter {

    private static final String OK = "200";
    private static final String CSV = "text/csv";

    /// Said here, because what bounds other texts may look at the document before the tables are in it.
    private static final int LONGEST = 1 << 30;

    private final Set<String> paths = new HashSet<>();

    /// @param index the classes of the service, at build time
    public DocumentedTables(IndexView index) {
        index.getAnnotations(Path.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .flatMap(target -> target.asClass().methods().stream())
                .filter(method -> method.returnType().name().toString().equals(CsvTable.class.getName()))
                .forEach(method -> paths.add(pathOf(method)));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (paths.contains(path.replaceFirst("^/[^/]+/v\\d+", "")) && item.getGET() != null) {
                add(item.getGET().getResponses().getAPIResponse(OK));
            }
        });
    }

    private static void add(APIResponse answer) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .maxLength(LONGEST)
                .description("A table as a file; its first row names the columns.");
        answer.getContent().addMediaType(CSV, OASFactory.createMediaType().schema(schema));
    }

    private static String pathOf(MethodInfo method) {
        var below = method.annotation(Path.class);
        var above = method.declaringClass().declaredAnnotation(Path.class);
        return (above == null ? "" : above.value().asString())
                + (below == null ? "" : below.value().asString());
    }
}
