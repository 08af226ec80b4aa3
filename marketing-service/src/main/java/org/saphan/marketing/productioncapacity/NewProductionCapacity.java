package org.saphan.marketing.productioncapacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.GoodsUnit;

/// How much of a product can be made in a month.
@Schema(description = "How much of a product can be made in a month.")
record NewProductionCapacity(
        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(
                description = "The programme in which the agency has its duty; OPS-MOC needs none.",
                examples = "OTOP_PLUS_NEXT")
        @Nullable String programmeCode,

        @NotNull @Min(0) @Max(100_000_000) @Schema(description = "In a month.", examples = "2400")
        Integer quantity,

        @NotNull @Schema(examples = "PACK") GoodsUnit unit,

        @NotNull @Schema(description = "The day as of which it holds, not a later one than today.", examples = "2011-05-16")
        LocalDate statedOn,

        @NotBlank @Size(max = 300) @Schema(
                description = "What it was seen from: a visit, a document's reference; no personal data.",
                examples = "Visit of the production site, file MOC 5/2554")
        String evidence) {}
