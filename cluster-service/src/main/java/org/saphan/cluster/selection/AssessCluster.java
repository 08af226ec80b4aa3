package org.saphan.cluster.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.Assessment;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.IfMatch;

/// Judges how promising a proposed cluster is; a later judgement takes the place of an earlier one.
@ApplicationScoped
class AssessCluster {

    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AdvanceCluster advance;

    AssessCluster(ClusterQueries clusters, ClusterDuties duties, AdvanceCluster advance) {
        this.clusters = clusters;
        this.duties = duties;
        this.advance = advance;
    }

    @Transactional
    ClusterDetails run(UUID id, Assessment assessment, IfMatch ifMatch) {
        var cluster = clusters.require(id);
        duties.requireOperator();
        ifMatch.check(cluster.version());
        return advance.run(id, new ClusterStep.Assessed(assessment));
    }
}
