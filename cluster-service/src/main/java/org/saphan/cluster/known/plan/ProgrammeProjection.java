package org.saphan.cluster.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns the programmes with their agencies and duties.
@ApplicationScoped
class ProgrammeProjection implements Projection<PublishedProgramme> {

    private final KnownProgrammes programmes;

    ProgrammeProjection(KnownProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String topic() {
        return "plan.programme.v1";
    }

    @Override
    public Class<PublishedProgramme> shape() {
        return PublishedProgramme.class;
    }

    @Override
    public String table() {
        return "known_programme";
    }

    @Override
    public void learn(List<Heard<PublishedProgramme>> batch) {
        programmes.learn(batch);
    }
}
