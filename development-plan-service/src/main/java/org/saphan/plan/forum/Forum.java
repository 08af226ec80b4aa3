package org.saphan.plan.forum;

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
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// One of the two forums of a group's community.
@Entity
class Forum {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String provinceCode;
    private int number;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ForumHeadCount> participants;

    private String minutes;
    private @Nullable String objectives;
    private @Nullable String direction;
    private @Nullable String resolution;
    private @Nullable UUID chosenProjectId;
    private String recordedBy;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int corrections;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Forum() {}

    static Forum held(EnrolmentFacts enrolment, NewForum content, String agency) {
        var forum = new Forum();
        forum.id = Ids.next();
        forum.enrolmentId = enrolment.id();
        forum.programmeCode = enrolment.programmeCode();
        forum.provinceCode = enrolment.provinceCode();
        forum.number = content.number();
        forum.heldOn = content.heldOn();
        forum.participants = List.copyOf(content.participants());
        forum.minutes = content.minutes();
        forum.objectives = content.objectives();
        forum.direction = content.direction();
        forum.resolution = content.resolution();
        forum.chosenProjectId = content.chosenProjectId();
        forum.recordedBy = agency;
        return forum;
    }

    void correct(ForumCorrection correction) {
        participants = List.copyOf(correction.participants());
        minutes = correction.minutes();
        corrections++;
    }

    boolean isAfter(LocalDate day) {
        return heldOn.isAfter(day);
    }

    UUID id() {
        return id;
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

    ForumDetails details() {
        return new ForumDetails(
                id,
                enrolmentId,
                programmeCode,
                number,
                heldOn,
                participants,
                participants.stream().mapToInt(ForumHeadCount::count).sum(),
                minutes,
                objectives,
                direction,
                resolution,
                chosenProjectId,
                recordedBy,
                version);
    }

    ForumPublished published() {
        return new ForumPublished(
                id,
                enrolmentId,
                programmeCode,
                provinceCode,
                number,
                heldOn,
                participants,
                chosenProjectId,
                recordedBy,
                version);
    }
}
