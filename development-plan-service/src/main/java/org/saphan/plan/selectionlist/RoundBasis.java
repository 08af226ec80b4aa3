package org.saphan.plan.selectionlist;

import java.time.LocalDate;
import java.util.List;
import org.saphan.plan.ranking.Offer;
import org.saphan.plan.ranking.ProvinceTally;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Ranking;

/// What a round was decided by, and what came of it, as of the decision.
///
/// @param applicants how many there were
/// @param listDigest the fingerprint of the whole list
public record RoundBasis(
        EligibilityTerms eligibility,
        LocalDate provinceSetAsOf,
        List<String> provinces,
        Ranking ranking,
        Offer offer,
        long applicants,
        List<ProvinceTally> tallies,
        String listDigest) {}
