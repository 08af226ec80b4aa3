package org.saphan.marketing.progress;

import java.util.List;
import java.util.UUID;

/// Fired inside the transaction that changes an onboarding, after the change, so that what hangs on it goes along.
public record OnboardingChanged(UUID onboardingId, UUID entrepreneurId, List<UUID> productIds, OnboardingState state) {

    public OnboardingChanged {
        productIds = List.copyOf(productIds);
    }
}
