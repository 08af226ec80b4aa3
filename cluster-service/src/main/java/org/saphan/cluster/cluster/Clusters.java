package org.saphan.cluster.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The clusters.
@ApplicationScoped
class Clusters implements PanacheRepositoryBase<Cluster, UUID> {

    Cluster require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("cluster", id));
    }

    /// The cluster as it is now, which nobody else changes until the transaction ends.
    Cluster hold(UUID id) {
        var cluster = require(id);
        getEntityManager().refresh(cluster, LockModeType.PESSIMISTIC_WRITE);
        return cluster;
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Cluster> matching(ClusterFilter filter, PageRequest page) {
        var query = new StringBuilder("id > ?1");
        var values = new ArrayList<Object>(List.of(page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
