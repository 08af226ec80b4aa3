package org.saphan.cluster.linkage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What two members of a cluster do with each other.
@Entity
class Linkage {

    @Id
    private UUID id;

    private UUID clusterId;
    private UUID fromMemberId;
    private UUID toMemberId;

    @Enumerated(EnumType.STRING)
    private LinkageKind kind;

    private @Nullable String description;
    private LocalDate since;
    private String madeBy;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable LinkageEndingCause endingCause;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Linkage() {}

    static Linkage make(UUID clusterId, NewLinkage entry, String agency) {
        var linkage = new Linkage();
        linkage.id = Ids.next();
        linkage.clusterId = clusterId;
        linkage.fromMemberId = entry.fromMemberId();
        linkage.toMemberId = entry.toMemberId();
        linkage.kind = entry.kind();
        linkage.description = entry.description();
        linkage.since = entry.since();
        linkage.madeBy = agency;
        return linkage;
    }

    void end(LocalDate day) {
        if (endedOn != null) {
            throw new LinkageAlreadyEnded(endedOn);
        }
        if (day.isBefore(since)) {
            throw new EndedBeforeSince(since);
        }
        endedOn = day;
        endingCause = LinkageEndingCause.BY_AGENCY;
    }

    /// One of the two left; the linkage ended on that day, or on the day it began if that is later.
    void endWithMember(LocalDate leftOn) {
        endedOn = leftOn.isBefore(since) ? since : leftOn;
        endingCause = LinkageEndingCause.MEMBER_LEFT;
    }

    UUID clusterId() {
        return clusterId;
    }

    long version() {
        return version;
    }

    LinkagePublished published() {
        return new LinkagePublished(
                id, clusterId, fromMemberId, toMemberId, kind, since, endedOn, endingCause, version);
    }

    LinkageDetails details() {
        return new LinkageDetails(
                id,
                clusterId,
                fromMemberId,
                toMemberId,
                kind,
                description,
                since,
                madeBy,
                endedOn,
                endingCause,
                version);
    }
}
