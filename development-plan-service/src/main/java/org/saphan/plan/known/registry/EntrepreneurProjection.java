package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns who is in the register.
@ApplicationScoped
class EntrepreneurProjection implements Projection<PublishedEntrepreneur> {

    private final KnownEntrepreneurs entrepreneurs;

    EntrepreneurProjection(KnownEntrepreneurs entrepreneurs) {
        this.entrepreneurs = entrepreneurs;
    }

    @Override
    public String topic() {
        return "registry.entrepreneur.v1";
    }

    @Override
    public Class<PublishedEntrepreneur> shape() {
        return PublishedEntrepreneur.class;
    }

    @Override
    public String table() {
        return "known_entrepreneur";
    }

    @Override
    public void learn(List<Heard<PublishedEntrepreneur>> batch) {
        entrepreneurs.learn(batch);
    }
}
