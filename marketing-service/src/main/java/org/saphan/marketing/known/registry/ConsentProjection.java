package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns what entrepreneurs have agreed to.
@ApplicationScoped
class ConsentProjection implements Projection<PublishedConsent> {

    private final KnownConsents consents;

    ConsentProjection(KnownConsents consents) {
        this.consents = consents;
    }

    @Override
    public String topic() {
        return "registry.consent.v1";
    }

    @Override
    public Class<PublishedConsent> shape() {
        return PublishedConsent.class;
    }

    @Override
    public String table() {
        return "known_consent";
    }

    @Override
    public void learn(List<Heard<PublishedConsent>> batch) {
        consents.learn(batch);
    }
}
