package org.saphan.cluster.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns the provinces, districts and subdistricts.
@ApplicationScoped
class AreaProjection implements Projection<PublishedArea> {

    private final KnownAreas areas;

    AreaProjection(KnownAreas areas) {
        this.areas = areas;
    }

    @Override
    public String topic() {
        return "registry.area.v1";
    }

    @Override
    public Class<PublishedArea> shape() {
        return PublishedArea.class;
    }

    @Override
    public String table() {
        return "known_area";
    }

    @Override
    public void learn(List<Heard<PublishedArea>> batch) {
        areas.learn(batch);
    }
}
