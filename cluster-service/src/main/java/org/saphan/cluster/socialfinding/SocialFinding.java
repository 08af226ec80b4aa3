package org.saphan.cluster.socialfinding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.RoundFacts;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.http.Ids;

/// What was found at a member in one dimension.
@Entity
class SocialFinding {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID clusterId;
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private SocialDimension dimension;

    private int score;
    private String text;
    private LocalDate collectedOn;
    private long rubricVersion;
    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SocialFinding() {}

    static SocialFinding of(RoundFacts round, UUID membershipId, SocialDimension dimension) {
        var finding = new SocialFinding();
        finding.id = Ids.next();
        finding.roundId = round.id();
        finding.clusterId = round.clusterId();
        finding.membershipId = membershipId;
        finding.dimension = dimension;
        return finding;
    }

    void write(SocialObservation content, long edition, String agency, LocalDate day) {
        score = content.score();
        text = content.text();
        collectedOn = content.collectedOn();
        rubricVersion = edition;
        recordedBy = agency;
        recordedOn = day;
    }

    /// What is right instead, still without words; this one stays, and names it.
    SocialFinding supersede(String why) {
        var right = new SocialFinding();
        right.id = Ids.next();
        right.roundId = roundId;
        right.clusterId = clusterId;
        right.membershipId = membershipId;
        right.dimension = dimension;
        right.supersedes = id;
        right.reason = why;
        supersededBy = right.id;
        return right;
    }

    boolean says(SocialObservation content, long edition) {
        return new SocialObservation(score, text, collectedOn).equals(content) && rubricVersion == edition;
    }

    UUID membershipId() {
        return membershipId;
    }

    SocialDimension dimension() {
        return dimension;
    }

    SocialFindingPublished published() {
        return new SocialFindingPublished(
                id, roundId, clusterId, membershipId, dimension, score, collectedOn, supersedes, supersededBy, version);
    }

    SocialFindingDetails details() {
        return new SocialFindingDetails(
                id,
                roundId,
                clusterId,
                membershipId,
                dimension,
                score,
                text,
                collectedOn,
                rubricVersion,
                recordedBy,
                recordedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
