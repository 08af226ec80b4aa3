package org.saphan.marketing.contribution;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the agencies of a programme contribute, added up.
@Schema(description = "What the agencies of a programme contribute: who signed it first, then others that gave.")
record ContributionSummary(
        @NotNull @Schema(maxItems = 200) List<AgencyContributions> items,

        @NotNull @Schema(
                description = "Who signed the programme and has given nothing yet.",
                maxItems = 100,
                examples = "[\"MCOT\"]")
        List<String> without,

        @Schema(required = true, examples = "2") long contributions,

        @NotNull @Schema(description = "Baht.", examples = "400000.00")
        BigDecimal amount) {

    static ContributionSummary of(List<AgencyContributions> items) {
        return new ContributionSummary(
                items,
                items.stream()
                        .filter(each -> each.contributions() == 0)
                        .map(AgencyContributions::agency)
                        .toList(),
                items.stream().mapToLong(AgencyContributions::contributions).sum(),
                items.stream().map(AgencyContributions::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
