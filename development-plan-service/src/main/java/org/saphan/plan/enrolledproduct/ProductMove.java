package org.saphan.plan.enrolledproduct;

import java.util.UUID;

/// A product that belongs to another enrolment now than the one that it takes part with.
///
/// @param id of its part in the programme
record ProductMove(UUID id, UUID enrolmentId) {}
