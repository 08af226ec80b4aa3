package org.saphan.cluster.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.AdvanceCluster;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterFacts;
import org.saphan.cluster.cluster.ClusterOrigin;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Records how a cluster's year went. Holds the cluster, so that a year is reviewed once.
@ApplicationScoped
class RecordReview {

    private final Reviews reviews;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final AdvanceCluster advance;
    private final CallingAgency caller;
    private final Clock clock;

    RecordReview(
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
    ReviewDetails run(UUID clusterId, NewReview content) {
        var cluster = clusters.hold(clusterId);
        duties.requireOperator();
        ReviewDay.check(content.fiscalYearBE(), content.reviewedOn());
        cluster.requireReviewable();
        if (reviews.isStanding(clusterId, content.fiscalYearBE())) {
            throw new ReviewAlreadyRecorded(clusterId, content.fiscalYearBE());
        }
        requireYearOf(cluster, content.fiscalYearBE());
        var today = BangkokDays.today(clock);
        var review = Review.of(clusterId, content.fiscalYearBE(), content.verdict(), caller.code(), today);
        reviews.persistAndFlush(review);
        advance.run(clusterId, new ClusterStep.Reviewed(review.facts()));
        return review.details();
    }

    private static void requireYearOf(ClusterFacts cluster, int year) {
        var isEarlier = cluster.origin() == ClusterOrigin.CONTINUING && year < cluster.startFiscalYearBE();
        if (!isEarlier && !cluster.supportedYearsBE().contains(year)) {
            throw new YearNotOfCluster(year);
        }
    }
}
