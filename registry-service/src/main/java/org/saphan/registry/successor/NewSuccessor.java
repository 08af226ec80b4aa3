package org.saphan.registry.successor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is to take an enterprise over.
@Schema(
        description =
                "Who is to take an enterprise over. A minor, under 20 in years of the Buddhist era, has no name here.")
record NewSuccessor(
        @NotNull @Schema(examples = "SON_DAUGHTER") SuccessorRelation relation,

        @Schema(description = "Buddhist era.", examples = "2530") @NotNull @Min(2440) @Max(2700) Integer birthYearBE,

        @Schema(description = "Personal data of somebody of age.", examples = "ทายาท สมมุติ")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 200) @Nullable String name,

        @Schema(examples = "2027-01-01") @Nullable LocalDate takesOverOn) {}
