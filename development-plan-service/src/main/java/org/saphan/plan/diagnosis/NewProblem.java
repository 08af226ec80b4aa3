package org.saphan.plan.diagnosis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.support.SupportArea;

/// A problem as the diagnosing agency found it.
@Schema(description = "A problem that was found.")
record NewProblem(
        @Schema(description = "The agency's own code for this kind of problem.", examples = "PACKAGING")
        @Size(max = 40) @Nullable String code,

        @Schema(examples = "บรรจุภัณฑ์ไม่รักษาคุณภาพสินค้า") @NotBlank @Size(max = 1000) String text,

        @NotNull Severity severity,

        @Schema(description = "The kinds of help that the problem calls for.") @Size(max = 9) @Nullable List<@NotNull SupportArea> supportAreas) {

    /// The support areas, each once, in the order of the enum.
    List<SupportArea> areas() {
        return supportAreas == null
                ? List.of()
                : supportAreas.stream().distinct().sorted().toList();
    }
}
