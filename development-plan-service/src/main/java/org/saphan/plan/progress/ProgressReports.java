package org.saphan.plan.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The reports of progress.
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    ProgressReport require(UUID planId, UUID activityId, UUID id) {
        return find("planId = ?1 and activityId = ?2 and id = ?3", planId, activityId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("progress", id));
    }

    /// Those of an activity as they came, after that one.
    List<ProgressReport> list(UUID planId, UUID activityId, UUID after, int size) {
        return find("planId = ?1 and activityId = ?2 and id > ?3 order by id", planId, activityId, after)
                .page(0, size)
                .list();
    }
}
