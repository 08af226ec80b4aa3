package org.saphan.registry.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns from `marketing.onboarding.v1`.
@ApplicationScoped
class OnboardingProjection implements Projection<KnownOnboarding> {

    private final KnownOnboardings known;

    OnboardingProjection(KnownOnboardings known) {
        this.known = known;
    }

    @Override
    public String topic() {
        return "marketing.onboarding.v1";
    }

    @Override
    public Class<KnownOnboarding> shape() {
        return KnownOnboarding.class;
    }

    @Override
    public String table() {
        return "known_onboarding";
    }

    @Override
    public void learn(List<Heard<KnownOnboarding>> batch) {
        known.learn(batch);
    }
}
