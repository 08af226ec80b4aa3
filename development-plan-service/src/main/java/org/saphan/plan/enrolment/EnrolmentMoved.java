package org.saphan.plan.enrolment;

/// Fired inside the transaction that moved an enrolment to another entrepreneur, so that what was done for it moves at
/// once.
public record EnrolmentMoved(EnrolmentFacts enrolment) {}
