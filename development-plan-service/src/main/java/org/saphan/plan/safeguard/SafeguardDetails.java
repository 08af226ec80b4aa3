package org.saphan.plan.safeguard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A judged safeguard, as the programme's agencies may see it.
@Schema(description = "A judged safeguard.")
public record SafeguardDetails(
        @NotNull Safeguard safeguard,
        @NotNull SafeguardResult result,
        @NotNull @Schema(maxLength = 2000) String note,
        @NotNull @Schema(maxLength = 20) String judgedBy,
        @NotNull LocalDate judgedOn) {

    static List<SafeguardDetails> of(Map<Safeguard, SafeguardJudgement> judgements) {
        return judgements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().details(each.getKey()))
                .toList();
    }
}
