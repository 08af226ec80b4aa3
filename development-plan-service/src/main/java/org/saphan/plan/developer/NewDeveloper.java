package org.saphan.plan.developer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An institution that is to develop an entrepreneur.
@Schema(description = "An institution that is to develop an entrepreneur.", examples = """
                {
                  "institution": "RMUTT",
                  "fields": ["PRODUCT_DEVELOPMENT"],
                  "joins": ["CULTURE", "TECHNOLOGY"],
                  "since": "2012-11-01"
                }""")
record NewDeveloper(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "RMUTT")
        String institution,

        @NotEmpty @Size(max = 3) List<@NotNull DevelopmentField> fields,
        @NotNull @Size(max = 4) List<@NotNull JoinedElement> joins,

        @NotNull @PastOrPresent @Schema(examples = "2012-11-01")
        LocalDate since) {

    /// Each once, in their own order.
    List<DevelopmentField> fieldsOnce() {
        return fields.stream().distinct().sorted().toList();
    }

    /// Each once, in their own order.
    List<JoinedElement> joinsOnce() {
        return joins.stream().distinct().sorted().toList();
    }
}
