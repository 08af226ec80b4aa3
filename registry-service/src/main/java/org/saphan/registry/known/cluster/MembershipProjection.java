package org.saphan.registry.known.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns from `cluster.membership.v1`.
@ApplicationScoped
class MembershipProjection implements Projection<KnownMembership> {

    private final KnownMemberships known;

    MembershipProjection(KnownMemberships known) {
        this.known = known;
    }

    @Override
    public String topic() {
        return "cluster.membership.v1";
    }

    @Override
    public Class<KnownMembership> shape() {
        return KnownMembership.class;
    }

    @Override
    public String table() {
        return "known_membership";
    }

    @Override
    public void learn(List<Heard<KnownMembership>> batch) {
        known.learn(batch);
    }
}
