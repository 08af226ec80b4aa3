package org.saphan.marketing.known.plan;

import java.util.UUID;

/// An entrepreneur's part in a programme, as plan told it last.
///
/// @param sequence which of plan's versions this is
public record KnownEnrolment(UUID id, String programmeCode, String state, long sequence) {}
