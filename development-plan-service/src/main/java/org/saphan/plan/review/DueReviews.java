package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.PlacedEnrolment;
import org.saphan.plan.known.registry.KnownSequences;

/// Finds the enrolments that were not reviewed with what is known now.
@ApplicationScoped
class DueReviews {

    private final EnrolmentQueries enrolments;
    private final KnownSequences register;
    private final Reviews reviews;

    DueReviews(EnrolmentQueries enrolments, KnownSequences register, Reviews reviews) {
        this.enrolments = enrolments;
        this.register = register;
        this.reviews = reviews;
    }

    @Transactional
    List<DueReview> run() {
        var underWay = enrolments.underWay();
        var known = register.of(
                underWay.stream().map(PlacedEnrolment::entrepreneurId).toList());
        var reviewed = reviews.sequences();
        return underWay.stream()
                .filter(each -> known.containsKey(each.entrepreneurId()))
                .map(each -> new DueReview(each, known.getOrDefault(each.entrepreneurId(), "")))
                .filter(due -> !Objects.equals(
                        due.sequences(), reviewed.get(due.enrolment().enrolmentId())))
                .toList();
    }
}
