package org.saphan.marketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.IfMatch;
import org.saphan.marketing.onboarding.LaunchOnboarding;
import org.saphan.marketing.onboarding.PauseOnboarding;
import org.saphan.marketing.onboarding.RejectOnboarding;
import org.saphan.marketing.progress.PauseCause;

/// The steps of an onboarding that a report leads to: the same that a person of the provider takes, with the same
/// checks.
@ApplicationScoped
class OnboardingSteps {

    private static final String REFUSED = "REFUSED_BY_PARTNER";

    /// Whichever version it has: it is held.
    private static final IfMatch ANY = IfMatch.of("*");

    private final LaunchOnboarding launch;
    private final RejectOnboarding reject;
    private final PauseOnboarding pause;

    OnboardingSteps(LaunchOnboarding launch, RejectOnboarding reject, PauseOnboarding pause) {
        this.launch = launch;
        this.reject = reject;
        this.pause = pause;
    }

    void take(NewCallBack report) {
        var id = report.onboardingId();
        switch (report.outcome()) {
            case LISTED -> launch.run(id, ANY);
            case REFUSED -> reject.run(id, REFUSED, ANY);
            case DELISTED -> pause.run(id, PauseCause.BY_PARTNER, null, ANY);
        }
    }
}
