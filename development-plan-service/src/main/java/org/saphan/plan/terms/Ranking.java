package org.saphan.plan.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How eligible candidates are put in order: by the weighted mean of what is measured, then by the rules for ties.
///
/// @param version which edition of the rule this is; a result names the one that made it
/// @param ties in the order in which they are asked; whom none tells apart, the lot does
@Schema(description = "How eligible candidates are put in order.")
public record Ranking(
        @NotNull @Min(1) @Max(1000) @Schema(examples = "1") Integer version,

        @NotEmpty @Size(max = 4) List<@NotNull @Valid RankingCriterion> criteria,
        @NotNull @Size(max = 6) List<@NotNull TieRule> ties) {}
