package org.saphan.cluster.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.ReviewFacts;
import org.saphan.http.Ids;

/// How a cluster's year went.
@Entity
class Review {

    @Id
    private UUID id;

    private UUID clusterId;
    private int fiscalYearBe;

    @Embedded
    private Verdict verdict;

    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Review() {}

    static Review of(UUID clusterId, int year, Verdict verdict, String agency, LocalDate day) {
        var review = new Review();
        review.id = Ids.next();
        review.clusterId = clusterId;
        review.fiscalYearBe = year;
        review.verdict = verdict;
        review.recordedBy = agency;
        review.recordedOn = day;
        return review;
    }

    /// What is right instead; this one stays, and names it.
    Review supersede(Verdict instead, String why, String agency, LocalDate day) {
        if (supersededBy != null) {
            throw new ReviewSuperseded(id, supersededBy);
        }
        var right = of(clusterId, fiscalYearBe, instead, agency, day);
        right.supersedes = id;
        right.reason = why;
        supersededBy = right.id;
        return right;
    }

    UUID clusterId() {
        return clusterId;
    }

    int fiscalYearBE() {
        return fiscalYearBe;
    }

    ReviewFacts facts() {
        return new ReviewFacts(id, fiscalYearBe, verdict.recommendation(), verdict.reviewedOn());
    }

    ReviewDetails details() {
        return new ReviewDetails(
                id,
                clusterId,
                fiscalYearBe,
                verdict.managementResult(),
                verdict.findings(),
                verdict.recommendation(),
                verdict.reviewedOn(),
                recordedBy,
                recordedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
