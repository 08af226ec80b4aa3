package org.saphan.plan.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.communityproject.ProjectFacts;

/// A session of a project's training.
@Entity
class TrainingSession {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID enrolmentId;
    private String programmeCode;
    private String provinceCode;
    private String topic;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TrainingContent> contents;

    private LocalDate startsOn;
    private int days;
    private int participantCount;
    private boolean isMinorGroup;
    private @Nullable String guardianConsentReference;

    /// The first session that these people attended; its own id where they had not attended one.
    private UUID cohortId;

    private String recordedBy;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int corrections;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TrainingSession() {}

    /// @param cohort the first session that these people attended; null when this is it
    static TrainingSession held(ProjectFacts project, NewTrainingSession content, @Nullable UUID cohort, String agency) {
        var session = new TrainingSession();
        session.id = Ids.next();
        session.projectId = project.projectId();
        session.enrolmentId = project.enrolmentId();
        session.programmeCode = project.programmeCode();
        session.provinceCode = project.provinceCode();
        session.recordedBy = agency;
        session.cohortId = cohort == null ? session.id : cohort;
        session.write(content);
        return session;
    }

    /// Whose participants they are stands as it was recorded.
    void correct(NewTrainingSession content) {
        write(content);
        corrections++;
    }

    private void write(NewTrainingSession content) {
        topic = content.topic();
        contents = List.copyOf(content.contents());
        startsOn = content.startsOn();
        days = content.days();
        participantCount = content.participantCount();
        isMinorGroup = content.isMinorGroup();
        guardianConsentReference = content.guardianConsentReference();
    }

    boolean isOf(UUID project) {
        return projectId.equals(project);
    }

    UUID cohortId() {
        return cohortId;
    }

    String programmeCode() {
        return programmeCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    long version() {
        return version;
    }

    private int participantDays() {
        return days * participantCount;
    }

    TrainingSessionDetails details() {
        return new TrainingSessionDetails(
                id,
                projectId,
                enrolmentId,
                programmeCode,
                topic,
                contents,
                startsOn,
                days,
                participantCount,
                participantDays(),
                isMinorGroup,
                guardianConsentReference,
                cohortId,
                recordedBy,
                version);
    }

    TrainingSessionPublished published() {
        return new TrainingSessionPublished(
                id,
                projectId,
                enrolmentId,
                programmeCode,
                provinceCode,
                startsOn,
                days,
                participantCount,
                participantDays(),
                isMinorGroup,
                cohortId,
                recordedBy,
                version);
    }
}
