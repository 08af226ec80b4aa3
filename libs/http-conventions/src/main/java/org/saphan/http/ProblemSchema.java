package org.saphan.http;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// How [Problem] is documented: no route returns it by its signature, so the documents would miss it.
final class ProblemSchema {

    private static final int LOWEST_STATUS = 400;
    private static final int HIGHEST_STATUS = 599;
    private static final int LONGEST = 2000;
    private static final int MOST_VIOLATIONS = 1000;

    private ProblemSchema() {}

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why the request was refused (RFC 9457).")
                .required(List.of("type", "title", "status", "detail", "code"))
                .addProperty("type", text("`urn:saphan:problem:` and the code in kebab case."))
                .addProperty("title", text("The kind of refusal, in Thai or English."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.valueOf(LOWEST_STATUS))
                                .maximum(BigDecimal.valueOf(HIGHEST_STATUS)))
                .addProperty("detail", text("What is wrong here, in Thai or English."))
                .addProperty("code", text("Stable; for programs."))
                .addProperty("violations", violations())
                .addProperty("facts", facts())
                .addProperty("requestId", text("Quote it when you report a fault."));
    }

    static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One broken rule.")
                .required(List.of("pointer", "code", "detail"))
                .addProperty("pointer", text("JSON pointer into the body, or a parameter's name."))
                .addProperty("code", text("Stable; for programs."))
                .addProperty("detail", text("In Thai or English."));
    }

    private static Schema violations() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Every broken rule.")
                .maxItems(MOST_VIOLATIONS)
                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemViolation"));
    }

    private static Schema facts() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The facts behind the sentence.");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .maxLength(LONGEST);
    }
}
