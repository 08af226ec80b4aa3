package org.saphan.plan.review;

import org.saphan.plan.enrolment.PlacedEnrolment;

/// An enrolment, and the sequences of what is known of its entrepreneur, with which it is to be reviewed.
record DueReview(PlacedEnrolment enrolment, String sequences) {}
