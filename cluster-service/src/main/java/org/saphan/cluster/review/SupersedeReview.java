package org.saphan.cluster.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Puts what is right in the place of a review that was recorded wrongly, in whatever state the cluster is by then.
/// Holds the cluster, so that it is corrected once.
@ApplicationScoped
class SupersedeReview {

    private final Reviews reviews;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AdvanceCluster advance;
    private final CallingAgency caller;
    private final Clock clock;

    SupersedeReview(
            Reviews reviews,
            ClusterQueries clusters,
            ClusterDuties duties,
            AdvanceCluster advance,
            CallingAgency caller,
            Clock clock) {
        this.reviews = reviews;
        this.clusters = clusters;
        this.duties = duties;
        this.advance = advance;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReviewDetails run(UUID id, ReviewSupersession content) {
        clusters.hold(reviews.clusterOf(id));
        duties.requireOperator();
        var wrong = reviews.require(id);
        ReviewDay.check(wrong.fiscalYearBE(), content.reviewedOn());
        var right = wrong.supersede(content.verdict(), content.reason(), caller.code(), BangkokDays.today(clock));
        reviews.flush(); // the old one no longer stands before the new one does
        reviews.persistAndFlush(right);
        advance.run(wrong.clusterId(), new ClusterStep.Reviewed(right.facts()));
        return right.details();
    }
}
