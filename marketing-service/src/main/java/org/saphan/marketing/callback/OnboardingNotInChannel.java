package org.saphan.marketing.callback;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The channel has no onboarding with this id.
class OnboardingNotInChannel extends Refusal {

    private static final long serialVersionUID = 1L;

    OnboardingNotInChannel(UUID onboardingId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("onboardingId", onboardingId));
    }
}
