package org.saphan.marketing.progress;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The onboarding is not in a state that allows this.
class OnboardingStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    OnboardingStateForbids(OnboardingState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
