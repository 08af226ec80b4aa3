package org.saphan.cluster.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The trainings.
@ApplicationScoped
class Trainings implements PanacheRepositoryBase<Training, UUID> {

    Training require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("training", id));
    }

    /// One row more than the page holds, where there are more; the oldest record first.
    List<Training> ofCluster(UUID clusterId, PageRequest page) {
        return find("clusterId = ?1 and id > ?2 order by id", clusterId, page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }
}
