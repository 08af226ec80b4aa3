package org.saphan.cluster.alignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// What a cluster contributes to a plan of the nation.
@Entity
class Alignment {

    @Id
    private UUID id;

    private UUID clusterId;
    private String plan;
    private String strategy;
    private String contribution;
    private String recordedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Alignment() {}

    static Alignment of(UUID clusterId, NewAlignment content, String agency, LocalDate day) {
        var alignment = new Alignment();
        alignment.id = Ids.next();
        alignment.clusterId = clusterId;
        alignment.plan = content.plan();
        alignment.strategy = content.strategy();
        alignment.contribution = content.contribution();
        alignment.recordedBy = agency;
        alignment.recordedOn = day;
        return alignment;
    }

    AlignmentPublished published() {
        return new AlignmentPublished(id, clusterId, plan, version);
    }

    AlignmentDetails details() {
        return new AlignmentDetails(id, clusterId, plan, strategy, contribution, recordedBy, recordedOn, version);
    }
}
