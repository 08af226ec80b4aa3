package org.saphan.cluster.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.http.Ids;

/// A training that was held.
@Entity
class Training {

    @Id
    private UUID id;

    private UUID clusterId;

    @Enumerated(EnumType.STRING)
    private TrainingTheme theme;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> standardKinds;

    private String topic;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private UUID serviceProviderId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> memberIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> cdaIds;

    private int otherParticipants;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TrainingResult> results = List.of();

    private @Nullable LocalDate resultsRecordedOn;
    private String recordedBy;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int resultRecords;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Training() {}

    static Training held(UUID clusterId, NewTraining entry, String byAgency) {
        var training = new Training();
        training.id = Ids.next();
        training.clusterId = clusterId;
        training.theme = entry.theme();
        training.standardKinds =
                new ArrayList<>(entry.kinds().stream().map(StandardKind::name).toList());
        training.topic = entry.topic();
        training.startsOn = entry.startsOn();
        training.endsOn = entry.endsOn();
        training.serviceProviderId = entry.serviceProviderId();
        training.memberIds = new ArrayList<>(entry.members());
        training.cdaIds = new ArrayList<>(entry.cdas());
        training.otherParticipants = entry.others();
        training.recordedBy = byAgency;
        return training;
    }

    /// Replaces what was recorded before.
    void record(List<TrainingResult> came, LocalDate day) {
        results = List.copyOf(came);
        resultsRecordedOn = day;
        resultRecords++;
    }

    boolean tookPart(UUID memberId) {
        return memberIds.contains(memberId);
    }

    UUID id() {
        return id;
    }

    UUID clusterId() {
        return clusterId;
    }

    UUID serviceProviderId() {
        return serviceProviderId;
    }

    List<TrainingResult> results() {
        return results;
    }

    long version() {
        return version;
    }

    TrainingPublished published() {
        return new TrainingPublished(
                id,
                clusterId,
                theme,
                kinds(),
                startsOn,
                endsOn,
                serviceProviderId,
                List.copyOf(memberIds),
                List.copyOf(cdaIds),
                otherParticipants,
                results.stream().map(MemberResult::of).toList(),
                resultsRecordedOn,
                version);
    }

    TrainingDetails details() {
        return TrainingDetails.of(published(), topic, recordedBy);
    }

    private List<StandardKind> kinds() {
        return standardKinds.stream().map(StandardKind::valueOf).toList();
    }
}
