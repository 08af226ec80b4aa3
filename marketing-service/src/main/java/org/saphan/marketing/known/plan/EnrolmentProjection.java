package org.saphan.marketing.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns who takes part in which programme.
@ApplicationScoped
class EnrolmentProjection implements Projection<PublishedEnrolment> {

    private final KnownEnrolments enrolments;

    EnrolmentProjection(KnownEnrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public String topic() {
        return "plan.enrolment.v1";
    }

    @Override
    public Class<PublishedEnrolment> shape() {
        return PublishedEnrolment.class;
    }

    @Override
    public String table() {
        return "known_enrolment";
    }

    @Override
    public void learn(List<Heard<PublishedEnrolment>> batch) {
        enrolments.learn(batch);
    }
}
