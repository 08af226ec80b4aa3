package org.saphan.plan.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Requirement;

/// The rules of [Eligibility] for many at once: the same codes for the same facts, a condition in SQL each.
final class EligibilityRules {

    private static final String NO_PLACE = """
            not exists (select from enrolment e where e.programme_code = any (?) and e.entrepreneur_id = a.id
            and e.state in ('SELECTED', 'ENROLLED', 'GRADUATED'))""";

    private static final String NO_IMPACT = """
            not exists (select from impact_evidence e where e.programme_code = ? and e.entrepreneur_id = a.id
            and e.superseded_by is null and e.turnover_after < e.turnover_before
            and (e.turnover_before - e.turnover_after) * 100 >= e.turnover_before * ?)""";

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
        participation(question.terms()).ifPresent(rules::add);
        question.terms().requires().stream()
                .distinct()
                .map(each -> requirement(each, question))
                .forEach(rules::add);
        rules.add(EligibilityRule.of("ALREADY_SELECTED", "o.state in ('SELECTED', 'ENROLLED', 'GRADUATED')"));
        return List.copyOf(rules);
    }

    private static Optional<EligibilityRule> participation(EligibilityTerms terms) {
        var programmes = terms.participantsOf();
        return programmes == null || programmes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        EligibilityRule.of("PARTICIPATION", NO_PLACE, (Object) programmes.toArray(String[]::new)));
    }

    private static EligibilityRule requirement(Requirement requirement, ApplicantQuestion question) {
        return switch (requirement) {
            case VOLUNTARY -> EligibilityRule.of("VOLUNTARY", "s.id is null");
            case POTENTIAL_PASS -> EligibilityRule.of("POTENTIAL", "p.result is distinct from 'PASS'");
            case IMPACT_EVIDENCE ->
                EligibilityRule.of("IMPACT_EVIDENCE", NO_IMPACT, question.programmeCode(), least(question.terms()));
            case SUCCESSOR ->
                EligibilityRule.of("SUCCESSOR", "a.id not in (select entrepreneur_id from standing_successor)");
        };
    }

    private static BigDecimal least(EligibilityTerms terms) {
        return Objects.requireNonNullElse(terms.impactDropMin(), BigDecimal.ZERO);
    }
}
