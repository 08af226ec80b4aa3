package org.saphan.cluster.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.cluster.review.ReviewQueries;
import org.saphan.http.IfMatch;

/// Supports a cluster for its next year too, after its last one was reviewed.
@ApplicationScoped
class RenewCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final ReviewQueries reviews;
    private final AdvanceCluster advance;

    RenewCluster(ClusterQueries clusters, ClusterDuties duties, ReviewQueries reviews, AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.reviews = reviews;
        this.advance = advance;
    }

    @Transactional
    ClusterDetails run(UUID id, Renewal renewal, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireOperator();
        ifMatch.check(cluster.version());
        cluster.require(ClusterState.UNDER_REVIEW);
        reviews.require(id, renewal.fiscalYearBE() - 1);
        return advance.run(id, new ClusterStep.Renewed(renewal.fiscalYearBE()));
    }
}
