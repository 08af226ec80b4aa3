package org.saphan.plan.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The hand-overs.
@ApplicationScoped
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    HandOver require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("hand-over", id));
    }

    boolean isAsked(UUID activityId) {
        return count("activityId = ?1 and state = ASKED", activityId) > 0;
    }

    /// Those of the plan that nobody has answered.
    List<HandOver> open(UUID planId) {
        return list("planId = ?1 and state = ASKED order by id", planId);
    }

    List<HandOver> list(HandOverFilter filter, @Nullable UUID after, int size) {
        var conditions = new Conditions()
                .with("programmeCode = :programme", "programme", filter.programmeCode())
                .with("(fromAgency = :party or toAgency = :party)", "party", filter.party())
                .with("toAgency = :to", "to", filter.toAgency())
                .with("state = :state", "state", filter.state())
                .with("(state = ASKED and dueOn < :day)", "day", filter.overdueOn())
                .with("id > :after", "after", after);
        return find(conditions.inOrderOf("id"), conditions.values()).page(0, size).list();
    }
}
