package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns who has a successor.
@ApplicationScoped
class SuccessorProjection implements Projection<PublishedSuccessor> {

    private final KnownSuccessors successors;

    SuccessorProjection(KnownSuccessors successors) {
        this.successors = successors;
    }

    @Override
    public String topic() {
        return "registry.successor.v1";
    }

    @Override
    public Class<PublishedSuccessor> shape() {
        return PublishedSuccessor.class;
    }

    @Override
    public String table() {
        return "known_successor";
    }

    @Override
    public void learn(List<Heard<PublishedSuccessor>> batch) {
        successors.learn(batch);
    }
}
