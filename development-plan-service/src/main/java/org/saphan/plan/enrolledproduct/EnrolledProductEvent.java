package org.saphan.plan.enrolledproduct;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a product's part in a programme.
sealed interface EnrolledProductEvent extends Event {

    @Override
    EnrolledProductPublished state();

    /// The product takes part.
    @Fact("plan.enrolled-product.taken-up.v1")
    record EnrolledProductTakenUp(EnrolledProductPublished state) implements EnrolledProductEvent {}

    /// The product takes part no more.
    @Fact("plan.enrolled-product.removed.v1")
    record EnrolledProductRemoved(EnrolledProductPublished state) implements EnrolledProductEvent {}

    /// The register gave the product to another entrepreneur who takes part, and it went along.
    @Fact("plan.enrolled-product.transferred.v1")
    record EnrolledProductTransferred(EnrolledProductPublished state) implements EnrolledProductEvent {}
}
