package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Violation;
import org.saphan.plan.eligibility.NotEligible;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.known.registry.KnownRating;
import org.saphan.plan.known.registry.KnownRatings;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.EligibilityTerms;

/// Which rating speaks for a product: its best one, announced and standing, with stars and of a round that the
/// programme admits (T2, T10).
@ApplicationScoped
class ProductAdmission {

    private static final String PRODUCT = "/productId";

    private final ProgrammeQueries programmes;
    private final KnownRatings ratings;

    ProductAdmission(ProgrammeQueries programmes, KnownRatings ratings) {
        this.programmes = programmes;
        this.ratings = ratings;
    }

    /// @throws NotEligible when no rating does
    KnownRating require(EnrolmentFacts enrolment, UUID productId) {
        var terms = programmes.require(enrolment.programmeCode()).eligibility();
        var ofProduct = ratings.of(enrolment.entrepreneurId()).stream()
                .filter(each -> each.productId().equals(productId))
                .toList();
        return ofProduct.stream()
                .filter(each -> terms.countsRound(each.roundYearBE()) && terms.admitsStars(each.stars()))
                .max(Comparator.comparingInt(KnownRating::stars))
                .orElseThrow(() -> new NotEligible(
                        enrolment.programmeCode(), enrolment.entrepreneurId(), List.of(reason(terms, ofProduct))));
    }

    private static Violation reason(EligibilityTerms terms, List<KnownRating> ofProduct) {
        if (ofProduct.isEmpty()) {
            return Violation.of(PRODUCT, "PRODUCT");
        }
        return ofProduct.stream().anyMatch(each -> terms.countsRound(each.roundYearBE()))
                ? Violation.of(PRODUCT, "STAR", Map.of("stars", terms.starRange()))
                : Violation.of(PRODUCT, "ROUND", Map.of("rounds", terms.roundYearsBE()));
    }
}
