package org.saphan.plan.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The follow-ups.
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    private static final String ONCE = "follow_up_once";

    FollowUp require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("follow-up", id));
    }

    /// @throws FollowUpAlreadyRecorded when there is one of that month
    void add(FollowUp followUp) {
        try {
            persistAndFlush(followUp);
        } catch (ConstraintViolationException violation) {
            if (ONCE.equals(violation.getConstraintName())) {
                var state = followUp.published();
                throw new FollowUpAlreadyRecorded(state.enrolmentId(), state.month());
            }
            throw violation;
        }
    }

    List<FollowUpDetails> ofEnrolment(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by month", enrolmentId).list().stream()
                .map(FollowUp::details)
                .toList();
    }
}
