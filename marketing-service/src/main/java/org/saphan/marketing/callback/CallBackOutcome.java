package org.saphan.marketing.callback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.marketing.progress.OnboardingState;

/// What became of an entrepreneur at the partner's.
@Schema(
        description =
                "What became of the entrepreneur at the partner's: it is sold, it was turned down, or it is sold no more.")
enum CallBackOutcome {
    LISTED,
    REFUSED,
    DELISTED;

    /// Whether the onboarding says the same already.
    boolean isSo(OnboardingState state) {
        return switch (this) {
            case LISTED -> state == OnboardingState.LIVE;
            case REFUSED -> state.isOver();
            case DELISTED -> state == OnboardingState.PAUSED || state.isOver();
        };
    }
}
