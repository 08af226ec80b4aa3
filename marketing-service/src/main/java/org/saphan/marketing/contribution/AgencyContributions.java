package org.saphan.marketing.contribution;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one agency contributes to a programme, added up.
@Schema(description = "What one agency contributes to a programme, added up.")
record AgencyContributions(
        @NotNull @Schema(maxLength = 20, examples = "TCC") String agency,

        @Schema(required = true, description = "It signed the programme.", examples = "true")
        boolean party,

        @Schema(required = true, description = "Those that stand.", examples = "2")
        long contributions,

        @NotNull @Schema(description = "Baht, of those that say one.", examples = "400000.00")
        BigDecimal amount,

        @NotNull @Schema(description = "What it contributes.", maxItems = 8)
        List<ContributionKind> kinds) {

    static final List<String> HEADING = List.of("agency", "party", "contributions", "amount", "kinds");

    static AgencyContributions none(String agency) {
        return new AgencyContributions(agency, true, 0, BigDecimal.ZERO.setScale(2), List.of());
    }

    AgencyContributions asOther() {
        return new AgencyContributions(agency, false, contributions, amount, kinds);
    }

    List<Object> cells() {
        var names = kinds.stream().map(ContributionKind::name).toList();
        return List.of(agency, party, contributions, amount, String.join(" ", names));
    }
}
