package org.saphan.http.codelist;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The codes that a member of a body can have, in their order.
@Schema(description = "The codes that a member of a body can have, in their order.")
record CodeList(
        @NotNull @Schema(maxLength = 60, examples = "entrepreneur-kind")
        String name,

        @NotNull @Schema(maxLength = 200) String labelTh,
        @NotNull @Schema(maxLength = 200) String labelEn,
        @NotNull @Schema(maxItems = 200) List<Code> codes) {

    CodeList {
        codes = List.copyOf(codes);
    }
}
