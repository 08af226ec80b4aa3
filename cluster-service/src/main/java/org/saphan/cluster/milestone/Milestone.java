package org.saphan.cluster.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// Something that a cluster has reached.
@Entity
class Milestone {

    @Id
    private UUID id;

    private UUID clusterId;
    private String nameTh;
    private @Nullable String nameEn;
    private LocalDate reachedOn;
    private @Nullable String evidence;
    private String recordedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Milestone() {}

    static Milestone of(UUID clusterId, NewMilestone content, String agency, LocalDate day) {
        var milestone = new Milestone();
        milestone.id = Ids.next();
        milestone.clusterId = clusterId;
        milestone.nameTh = content.nameTh();
        milestone.nameEn = content.nameEn();
        milestone.reachedOn = content.reachedOn();
        milestone.evidence = content.evidence();
        milestone.recordedBy = agency;
        milestone.recordedOn = day;
        return milestone;
    }

    MilestonePublished published() {
        return new MilestonePublished(id, clusterId, reachedOn, version);
    }

    MilestoneDetails details() {
        return new MilestoneDetails(
                id, clusterId, nameTh, nameEn, reachedOn, evidence, recordedBy, recordedOn, version);
    }
}
