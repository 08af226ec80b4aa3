package org.saphan.registry.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns from `plan.enrolment.v1`.
@ApplicationScoped
class EnrolmentProjection implements Projection<KnownEnrolment> {

    private final KnownEnrolments known;

    EnrolmentProjection(KnownEnrolments known) {
        this.known = known;
    }

    @Override
    public String topic() {
        return "plan.enrolment.v1";
    }

    @Override
    public Class<KnownEnrolment> shape() {
        return KnownEnrolment.class;
    }

    @Override
    public String table() {
        return "known_enrolment";
    }

    @Override
    public void learn(List<Heard<KnownEnrolment>> batch) {
        known.learn(batch);
    }
}
