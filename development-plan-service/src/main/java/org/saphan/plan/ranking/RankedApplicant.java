package org.saphan.plan.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.terms.TieRule;

/// An eligible applicant with its ranks, each from 1.
///
/// @param score 0 to 100, so exact that different sums of the parts never seem equal
/// @param tie what told it apart from its neighbour of the same score; null where it has none
public record RankedApplicant(
        ApplicantFacts facts,
        int nationalRank,
        int provinceRank,
        BigDecimal score,
        List<ScorePart> parts,
        @Nullable TieRule tie) {

    public String provinceCode() {
        return facts.provinceCode();
    }
}
