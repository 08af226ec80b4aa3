package org.saphan.plan.known.marketing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What marketing publishes of an onboarding, as far as it is needed here.
record PublishedOnboarding(
        UUID entrepreneurId,
        String channelType,
        boolean ownChannel,
        String state,
        @Nullable LocalDate liveOn) {}
