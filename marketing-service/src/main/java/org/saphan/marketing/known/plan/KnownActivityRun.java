package org.saphan.marketing.known.plan;

import java.util.UUID;

/// An activity of the catalogue that an entrepreneur began, as plan told it last.
///
/// @param sequence which of plan's versions this is
public record KnownActivityRun(
        UUID id, UUID enrolmentId, String programmeCode, String activityCode, String state, long sequence) {}
