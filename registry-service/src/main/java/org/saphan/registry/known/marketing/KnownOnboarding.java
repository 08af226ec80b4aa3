package org.saphan.registry.known.marketing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur's way into a channel, as the marketing service says.
record KnownOnboarding(
        @NotNull UUID onboardingId,
        @NotNull UUID entrepreneurId,
        @NotNull String channelType,
        @NotNull String state,
        @Nullable LocalDate liveOn) {}
