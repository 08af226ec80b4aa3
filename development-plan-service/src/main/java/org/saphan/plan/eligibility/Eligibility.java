package org.saphan.plan.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownEntrepreneur;
import org.saphan.plan.potentialassessment.AssessmentResult;
import org.saphan.plan.terms.Requirement;

/// The rule of eligibility (S1-07): every broken condition is found, not the first.
public final class Eligibility {

    private static final String ENTREPRENEUR = "/entrepreneurId";
    private static final String REQUIRES = "/eligibility/requires";

    private final EligibilityFacts facts;
    private final List<Violation> broken = new ArrayList<>();

    private Eligibility(EligibilityFacts facts) {
        this.facts = facts;
    }

    /// The conditions that the facts do not fulfil; none means eligible. Pointers lead to the programme's terms.
    public static List<Violation> check(EligibilityFacts facts) {
        var eligibility = new Eligibility(facts);
        eligibility.entrepreneur();
        eligibility.ratings();
        eligibility.participation();
        facts.terms().requires().forEach(eligibility::requirement);
        return List.copyOf(eligibility.broken);
    }

    /// Those of these proofs that the facts do not give, where something asks for more than the programme.
    public static List<Violation> unproven(EligibilityFacts facts, List<Requirement> requires) {
        var eligibility = new Eligibility(facts);
        requires.forEach(eligibility::requirement);
        return List.copyOf(eligibility.broken);
    }

    private void entrepreneur() {
        var known = facts.entrepreneur();
        if (known == null) {
            broken.add(Violation.of(ENTREPRENEUR, "NOT_REGISTERED"));
            return;
        }
        if (!known.isRegistered()) {
            broken.add(Violation.of(ENTREPRENEUR, "NOT_REGISTERED", Map.of("status", known.status())));
        }
        kind(known);
        province(known);
    }

    private void kind(KnownEntrepreneur known) {
        var kinds = facts.terms().kinds();
        if (kinds.stream().noneMatch(each -> each.name().equals(known.kind()))) {
            broken.add(Violation.of("/eligibility/kinds", "KIND", Map.of("kind", known.kind(), "kinds", kinds)));
        }
    }

    /// The address of today counts, wherever the place once belonged (T1).
    private void province(KnownEntrepreneur known) {
        if (!facts.provinces().contains(known.provinceCode())) {
            var province = Map.of("province", known.provinceCode(), "day", facts.provinceSetAsOf());
            broken.add(Violation.of("/provinceSetAsOf", "PROVINCE_NOT_IN_SET", province));
        }
    }

    /// A star belongs to a product in a round (T10): one product with enough stars in one of the rounds will do.
    private void ratings() {
        var terms = facts.terms();
        if (!terms.asksForRating()) {
            return;
        }
        if (facts.ratingsInRounds().isEmpty()) {
            broken.add(Violation.of("/eligibility/roundYearsBE", "ROUND", Map.of("rounds", terms.roundYearsBE())));
        } else if (facts.ratingsThatSpeak().isEmpty()) {
            broken.add(Violation.of("/eligibility/starMin", "STAR", Map.of("stars", terms.starRange())));
        }
    }

    /// A place in one of the programmes that this one takes up.
    private void participation() {
        var programmes = facts.terms().participantsOf();
        if (programmes != null
                && !programmes.isEmpty()
                && facts.further().participations().isEmpty()) {
            var asked = Map.of("programmes", programmes);
            broken.add(Violation.of("/eligibility/participantsOf", "PARTICIPATION", asked));
        }
    }

    private void requirement(Requirement requirement) {
        switch (requirement) {
            case VOLUNTARY -> require(facts.voluntaryStatementId() != null, "VOLUNTARY");
            case POTENTIAL_PASS -> require(hasPassed(), "POTENTIAL");
            case IMPACT_EVIDENCE -> require(facts.further().impactEvidenceId() != null, "IMPACT_EVIDENCE");
            case SUCCESSOR -> require(facts.further().successorId() != null, "SUCCESSOR");
        }
    }

    private void require(boolean proven, String code) {
        if (!proven) {
            broken.add(Violation.of(REQUIRES, code));
        }
    }

    private boolean hasPassed() {
        var assessment = facts.assessment();
        return assessment != null && assessment.result() == AssessmentResult.PASS;
    }
}
