package org.saphan.cluster.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns the agencies.
@ApplicationScoped
class AgencyProjection implements Projection<PublishedAgency> {

    private final KnownAgencies agencies;

    AgencyProjection(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String topic() {
        return "registry.agency.v1";
    }

    @Override
    public Class<PublishedAgency> shape() {
        return PublishedAgency.class;
    }

    @Override
    public String table() {
        return "known_agency";
    }

    @Override
    public void learn(List<Heard<PublishedAgency>> batch) {
        agencies.learn(batch);
    }
}
