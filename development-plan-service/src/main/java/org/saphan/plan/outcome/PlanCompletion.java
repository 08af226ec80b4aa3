package org.saphan.plan.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// The five outcomes as judged at the plan's close (S1-05).
@Schema(description = "The five outcomes as judged at the plan's close, each exactly once.", examples = """
                {
                  "outcomes": [
                    {"outcome": "PROFESSIONAL_OPERATOR", "achieved": true, "note": "ผ่านการอบรม 5 หลักสูตร"},
                    {"outcome": "QUALITY_STANDARD", "achieved": true, "note": "ผ่านการรับรอง มผช."},
                    {"outcome": "GOOD_MANAGEMENT", "achieved": true},
                    {"outcome": "OWN_SALES_CHANNEL", "achieved": false, "note": "ร้านของกลุ่มยังไม่เปิด"},
                    {"outcome": "COMMUNITY_CULTURE_LINK", "achieved": true}
                  ]
                }""")
public record PlanCompletion(
        @NotNull @Size(min = 5, max = 5) List<@NotNull @Valid OutcomeFinding> outcomes) {

    /// The judgements by outcome.
    ///
    /// @throws InvalidRequest when an outcome is missing or is judged twice
    public Map<Outcome, OutcomeJudgement> judgements() {
        var judgements = new EnumMap<Outcome, OutcomeJudgement>(Outcome.class);
        var violations = new ArrayList<Violation>();
        for (int each = 0; each < outcomes.size(); each++) {
            var finding = outcomes.get(each);
            if (judgements.put(finding.outcome(), finding.judgement()) != null) {
                violations.add(Violation.of(
                        "/outcomes/" + each + "/outcome",
                        "DUPLICATE",
                        Map.of("value", finding.outcome().name())));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        return judgements;
    }

    public boolean claims(Outcome outcome) {
        return outcomes.stream().anyMatch(each -> each.outcome() == outcome && each.achieved());
    }
}
