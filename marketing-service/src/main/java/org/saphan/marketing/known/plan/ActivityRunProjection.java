package org.saphan.marketing.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns who takes part in which activity.
@ApplicationScoped
class ActivityRunProjection implements Projection<PublishedActivityRun> {

    private final KnownActivityRuns runs;

    ActivityRunProjection(KnownActivityRuns runs) {
        this.runs = runs;
    }

    @Override
    public String topic() {
        return "plan.activity-run.v1";
    }

    @Override
    public Class<PublishedActivityRun> shape() {
        return PublishedActivityRun.class;
    }

    @Override
    public String table() {
        return "known_activity_run";
    }

    @Override
    public void learn(List<Heard<PublishedActivityRun>> batch) {
        runs.learn(batch);
    }
}
