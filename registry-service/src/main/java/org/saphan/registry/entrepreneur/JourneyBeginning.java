package org.saphan.registry.entrepreneur;

import java.time.Instant;

/// What the register itself knows of an entrepreneur's journey.
///
/// @param registrationYearBE Buddhist era
public record JourneyBeginning(
        int registrationYearBE, RegistrationStatus status, Instant statusSince, JourneyStage stage) {}
