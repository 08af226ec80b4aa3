package org.saphan.plan.communityproject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.criterion.Criteria;
import org.saphan.plan.criterion.DimensionEffect;
import org.saphan.plan.criterion.ProjectJudgement;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// A project of a group's community.
@Entity
class CommunityProject {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewCommunityProject proposal;

    private String proposedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProjectJudgement judgement;

    private @Nullable String judgedBy;
    private @Nullable UUID decidedByForum;
    private @Nullable LocalDate decidedOn;
    private @Nullable String rejectionReason;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate doneOn;
    private @Nullable String result;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CommunityProject() {}

    static CommunityProject propose(EnrolmentFacts enrolment, NewCommunityProject proposal, String agency) {
        var project = new CommunityProject();
        project.id = Ids.next();
        project.enrolmentId = enrolment.id();
        project.programmeCode = enrolment.programmeCode();
        project.provinceCode = enrolment.provinceCode();
        project.proposal = proposal;
        project.proposedBy = agency;
        return project;
    }

    /// What was judged of the earlier words does not stand for the new ones.
    void rewrite(NewCommunityProject content) {
        require(ProjectState.PROPOSED);
        proposal = content;
        judgement = null;
        judgedBy = null;
        changes++;
    }

    void judge(ProjectJudgement finding, String agency) {
        require(ProjectState.PROPOSED);
        judgement = finding;
        judgedBy = agency;
        changes++;
    }

    /// By a forum's resolution; both criteria must have been found fulfilled (P10).
    void choose(UUID forumId, LocalDate day) {
        require(ProjectState.PROPOSED);
        if (judgement == null) {
            throw new JudgementRequired(id);
        }
        Criteria.require(proposal.title(), judgement.met(), judgement.otopLinked());
        state = ProjectState.CHOSEN;
        decidedByForum = forumId;
        decidedOn = day;
    }

    /// @param forumId the forum that chose another one; null where the proposal was rejected outside of one
    void reject(@Nullable UUID forumId, LocalDate day, @Nullable String reason) {
        require(ProjectState.PROPOSED);
        state = ProjectState.REJECTED;
        decidedByForum = forumId;
        decidedOn = day;
        rejectionReason = reason;
    }

    void start(LocalDate day) {
        require(ProjectState.CHOSEN);
        if (decidedOn != null && day.isBefore(decidedOn)) {
            throw new InvalidRequest("/startedOn", "BEFORE_DECISION");
        }
        state = ProjectState.RUNNING;
        startedOn = day;
    }

    void finish(LocalDate day, String whatCameOfIt) {
        require(ProjectState.RUNNING);
        if (startedOn != null && day.isBefore(startedOn)) {
            throw new InvalidRequest("/doneOn", "BEFORE_START");
        }
        state = ProjectState.DONE;
        doneOn = day;
        result = whatCameOfIt;
    }

    private void require(ProjectState wanted) {
        if (state != wanted) {
            throw new ProjectStateForbids(id, state);
        }
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    long version() {
        return version;
    }

    ProjectFacts facts() {
        return new ProjectFacts(id, enrolmentId, programmeCode, provinceCode, state);
    }

    CommunityProjectDetails details() {
        return new CommunityProjectDetails(
                id,
                enrolmentId,
                programmeCode,
                state,
                proposal.title(),
                proposal.dimensions(),
                proposal.otopLink(),
                proposedBy,
                judgement,
                judgedBy,
                decidedByForum,
                decidedOn,
                rejectionReason,
                startedOn,
                doneOn,
                result,
                version);
    }

    CommunityProjectPublished published() {
        var claimed = proposal.dimensions().stream()
                .map(DimensionEffect::dimension)
                .sorted()
                .toList();
        return new CommunityProjectPublished(
                id,
                enrolmentId,
                programmeCode,
                provinceCode,
                state,
                claimed,
                judgement == null ? List.of() : judgement.met(),
                judgement != null && judgement.otopLinked(),
                decidedByForum,
                decidedOn,
                startedOn,
                doneOn,
                version);
    }
}
