package org.saphan.marketing.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far an onboarding has come.
@Schema(description = "How far an onboarding has come.")
public enum OnboardingState {
    APPLIED,
    SCREENED,
    PREPARING,
    LIVE,
    PAUSED,
    CLOSED,
    REJECTED;

    /// Whether nothing can become of it any more.
    public boolean isOver() {
        return this == CLOSED || this == REJECTED;
    }

    /// Whether the entrepreneur has not sold through the channel yet.
    boolean isBeforeLive() {
        return this == APPLIED || this == SCREENED || this == PREPARING;
    }
}
