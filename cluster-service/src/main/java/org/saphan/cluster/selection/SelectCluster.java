package org.saphan.cluster.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterOrigin;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.cluster.review.ReviewQueries;
import org.saphan.http.IfMatch;

/// Selects a promising cluster for support.
@ApplicationScoped
class SelectCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final ReviewQueries reviews;
    private final Promise promise;
    private final AdvanceCluster advance;

    SelectCluster(
            ClusterQueries clusters,
            ClusterDuties duties,
            ReviewQueries reviews,
            Promise promise,
            AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.reviews = reviews;
        this.promise = promise;
        this.advance = advance;
    }

    @Transactional
    ClusterDetails run(UUID id, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireOperator();
        ifMatch.check(cluster.version());
        cluster.require(ClusterState.PROPOSED);
        var assessment = clusters.assessment(id).orElseThrow(() -> new AssessmentRequired(id));
        if (cluster.origin() == ClusterOrigin.CONTINUING) {
            reviews.require(id, cluster.startFiscalYearBE() - 1);
        }
        promise.require(assessment);
        return advance.run(id, new ClusterStep.Selected());
    }
}
