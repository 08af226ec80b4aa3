package org.saphan.plan.enrolment;

/// Fired inside the transaction that changed an enrolment, so that a feature that hangs on it can follow at once.
public record EnrolmentChanged(EnrolmentFacts enrolment) {}
