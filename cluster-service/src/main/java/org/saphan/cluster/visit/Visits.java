package org.saphan.cluster.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The visits.
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    Visit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("visit", id));
    }

    /// One row more than the page holds, where there are more; the oldest record first.
    List<Visit> ofAssignment(UUID assignmentId, PageRequest page) {
        return find("assignmentId = ?1 and id > ?2 order by id", assignmentId, page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }

    /// One row more than the page holds, where there are more; the oldest record first.
    List<Visit> ofCluster(UUID clusterId, PageRequest page) {
        return find("clusterId = ?1 and id > ?2 order by id", clusterId, page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }
}
