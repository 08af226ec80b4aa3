package org.saphan.plan.enrolment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to an enrolment.
sealed interface EnrolmentEvent extends Event {

    @Override
    EnrolmentPublished state();

    /// An agency put an entrepreneur forward.
    @Fact("plan.enrolment.nominated.v1")
    record EnrolmentNominated(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The nominated entrepreneur's potential was assessed.
    @Fact("plan.enrolment.assessed.v1")
    record EnrolmentAssessed(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The programme's authority selected the entrepreneur (S1-06).
    @Fact("plan.enrolment.selected.v1")
    record EnrolmentSelected(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The entrepreneur's development began.
    @Fact("plan.enrolment.enrolled.v1")
    record EnrolmentEnrolled(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The entrepreneur completed the development.
    @Fact("plan.enrolment.graduated.v1")
    record EnrolmentGraduated(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The graduated entrepreneur became an SME.
    @Fact("plan.enrolment.promoted-to-sme.v1")
    record EnrolmentPromotedToSme(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The programme's authority turned the candidate down.
    @Fact("plan.enrolment.rejected.v1")
    record EnrolmentRejected(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The entrepreneur left, and the place is free.
    @Fact("plan.enrolment.withdrawn.v1")
    record EnrolmentWithdrawn(EnrolmentPublished state) implements EnrolmentEvent {}

    /// What is known now of the entrepreneur would, or would again, admit or not admit them: the selection stands.
    @Fact("plan.enrolment.eligibility-reviewed.v1")
    record EnrolmentEligibilityReviewed(EnrolmentPublished state) implements EnrolmentEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the enrolment went along.
    @Fact("plan.enrolment.transferred.v1")
    record EnrolmentTransferred(EnrolmentPublished state) implements EnrolmentEvent {}
}
