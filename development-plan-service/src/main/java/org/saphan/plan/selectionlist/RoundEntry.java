package org.saphan.plan.selectionlist;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.ranking.Allotted;
import org.saphan.plan.ranking.ScorePart;
import org.saphan.plan.ranking.SelectionDecision;
import org.saphan.plan.terms.TieRule;

/// A line of a round's list: an applicant, what was decided, and why.
///
/// @param position in the list, from 1
public record RoundEntry(
        int position,
        ApplicantFacts facts,
        SelectionDecision decision,
        @Nullable Integer nationalRank,
        @Nullable Integer provinceRank,
        @Nullable BigDecimal score,
        List<ScorePart> parts,
        @Nullable TieRule tie,
        List<String> reasons) {

    static RoundEntry eligible(Allotted allotted) {
        var applicant = allotted.applicant();
        return new RoundEntry(
                applicant.nationalRank(),
                applicant.facts(),
                allotted.decision(),
                applicant.nationalRank(),
                applicant.provinceRank(),
                applicant.score(),
                applicant.parts(),
                applicant.tie(),
                reasons(allotted.decision()));
    }

    static RoundEntry notEligible(int position, ApplicantFacts facts) {
        return new RoundEntry(
                position, facts, SelectionDecision.NOT_ELIGIBLE, null, null, null, List.of(), null, facts.broken());
    }

    public boolean isSelected() {
        return decision == SelectionDecision.SELECTED;
    }

    /// The line as one text, for the fingerprint of the list.
    String line() {
        return ApplicantFacts.text(
                position,
                facts.entrepreneurId(),
                decision,
                nationalRank,
                provinceRank,
                score,
                tie,
                String.join(",", reasons),
                facts.digest());
    }

    private static List<String> reasons(SelectionDecision decision) {
        return switch (decision) {
            case RESERVE -> List.of("BEHIND_THE_PLACES");
            case NOT_SELECTED -> List.of("BEHIND_THE_RESERVE");
            case SELECTED, NOT_ELIGIBLE -> List.of();
        };
    }
}
