package org.saphan.cluster.externallink;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.InvalidRequest;

/// An organisation that strengthens a cluster.
@Entity
class ExternalLink {

    @Id
    private UUID id;

    private UUID clusterId;

    @Enumerated(EnumType.STRING)
    private ExternalLinkKind kind;

    private String organisation;
    private String purpose;
    private LocalDate since;
    private @Nullable LocalDate until;
    private String recordedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ExternalLink() {}

    static ExternalLink of(UUID clusterId, NewExternalLink content, String agency, LocalDate day) {
        var link = new ExternalLink();
        link.id = Ids.next();
        link.clusterId = clusterId;
        link.kind = content.kind();
        link.organisation = content.organisation();
        link.purpose = content.purpose();
        link.since = content.since();
        link.until = content.until();
        link.recordedBy = agency;
        link.recordedOn = day;
        return link;
    }

    /// Ends it; also earlier than was agreed, but not again.
    void end(LocalDate day) {
        if (until != null && !until.isAfter(day)) {
            throw new ExternalLinkAlreadyEnded(id, until);
        }
        if (day.isBefore(since)) {
            throw new InvalidRequest("/until", "BEFORE_SINCE");
        }
        until = day;
    }

    UUID clusterId() {
        return clusterId;
    }

    long version() {
        return version;
    }

    ExternalLinkPublished published() {
        return new ExternalLinkPublished(id, clusterId, kind, since, until, version);
    }

    ExternalLinkDetails details() {
        return new ExternalLinkDetails(
                id, clusterId, kind, organisation, purpose, since, until, recordedBy, recordedOn, version);
    }
}
