package org.saphan.plan.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns where entrepreneurs sell.
@ApplicationScoped
class OnboardingProjection implements Projection<PublishedOnboarding> {

    private final KnownChannels channels;

    OnboardingProjection(KnownChannels channels) {
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "marketing.onboarding.v1";
    }

    @Override
    public Class<PublishedOnboarding> shape() {
        return PublishedOnboarding.class;
    }

    @Override
    public String table() {
        return "known_onboarding";
    }

    @Override
    public void learn(List<Heard<PublishedOnboarding>> batch) {
        channels.learn(batch);
    }
}
