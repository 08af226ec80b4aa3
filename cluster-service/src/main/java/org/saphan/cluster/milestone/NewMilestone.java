package org.saphan.cluster.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that a cluster has reached.
@Schema(description = "Something that a cluster has reached.")
record NewMilestone(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "ปลากัดเป็นสัตว์น้ำประจำชาติ")
        String nameTh,

        @Size(max = 500) @Schema(examples = "The betta became the national aquatic animal") @Nullable String nameEn,

        @NotNull @PastOrPresent @Schema(examples = "2019-02-05")
        LocalDate reachedOn,

        @Size(max = 2000) @Schema(description = "On what this rests; no personal data.", examples = "มติคณะรัฐมนตรี 5 กุมภาพันธ์ 2562")
        @Nullable String evidence) {}
