package org.saphan.cluster.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The reviews.
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    Review require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("review", id));
    }

    /// The cluster of the review, which is not loaded: it may change until the cluster is held.
    UUID clusterOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.clusterId from Review r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("review", id));
    }

    boolean isStanding(UUID clusterId, int fiscalYearBE) {
        return count("clusterId = ?1 and fiscalYearBe = ?2 and supersededBy is null", clusterId, fiscalYearBE) > 0;
    }

    List<ReviewDetails> of(UUID clusterId) {
        return find("clusterId = ?1 order by fiscalYearBe, id", clusterId).stream()
                .map(Review::details)
                .toList();
    }
}
