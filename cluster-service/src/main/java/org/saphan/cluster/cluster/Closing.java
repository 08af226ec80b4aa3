package org.saphan.cluster.cluster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The end of a cluster's support.
@Schema(description = "The end of a cluster's support.")
public record Closing(
        @NotNull @PastOrPresent @Schema(examples = "2020-09-30")
        LocalDate closedOn,

        @Size(max = 2000) @Schema(
                description = "Why, without personal data; needed before the cluster's least number of years.",
                examples = "สมาชิกส่วนใหญ่เปลี่ยนไปปลูกพืชอื่น")
        @Nullable String justification) {

    boolean isJustified() {
        return justification != null && !justification.isBlank();
    }
}
