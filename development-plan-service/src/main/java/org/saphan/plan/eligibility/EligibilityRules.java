package org.saphan.plan.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.saphan.plan.terms.Requirement;

/// The rules of [Eligibility] for many at once: the same codes for the same facts, a condition in SQL each.
final class EligibilityRules {

    private EligibilityRules() {}

    /// The rules that the programme asks for, and that nobody is selected twice.
    static List<EligibilityRule> of(ApplicantQuestion question) {
        var rules = new ArrayList<EligibilityRule>();
        rules.add(EligibilityRule.of(
                "NOT_REGISTERED", "a.status is distinct from 'REGISTERED' or a.merged_into is not null"));
        rules.add(EligibilityRule.of("KIND", "a.kind <> all (?)", (Object)
                question.terms().kinds().stream().map(Enum::name).toArray(String[]::new)));
        rules.add(
                EligibilityRule.of("PROVINCE_NOT_IN_SET", "a.kind is not null and a.province_code <> all (?)", (Object)
                        question.provinces().toArray(String[]::new)));
        if (question.terms().asksForRating()) {
            rules.add(EligibilityRule.of("ROUND", "r.entrepreneur_id is null"));
            rules.add(EligibilityRule.of("STAR", "r.speaking = 0"));
        }
        question.terms().requires().stream()
                .distinct()
                .map(EligibilityRules::requirement)
                .forEach(rules::add);
        rules.add(EligibilityRule.of("ALREADY_SELECTED", "o.state in ('SELECTED', 'ENROLLED', 'GRADUATED')"));
        return List.copyOf(rules);
    }

    private static EligibilityRule requirement(Requirement requirement) {
        return switch (requirement) {
            case VOLUNTARY -> EligibilityRule.of("VOLUNTARY", "s.id is null");
            case POTENTIAL_PASS -> EligibilityRule.of("POTENTIAL", "p.result is distinct from 'PASS'");
            // Nothing here proves these two yet, and what is not proven is refused.
            case IMPACT_EVIDENCE, SUCCESSOR -> EligibilityRule.of(requirement.name(), "true");
        };
    }
}
