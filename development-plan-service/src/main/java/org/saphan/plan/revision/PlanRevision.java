package org.saphan.plan.revision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.activity.RevisedActivity;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.foureyes.Eyes;

/// A change of an approved plan, from its beginning to the decision on it.
@Entity
class PlanRevision {

    @Id
    private UUID id;

    private UUID planId;
    private String programmeCode;
    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionState state = RevisionState.DRAFT;

    private String reason;
    private int basedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private RevisedActivities activities;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> problemIds;

    private String begunBy;
    private LocalDate begunOn;
    private @Nullable String submittedBy;
    private @Nullable String submittedBySubject;
    private @Nullable LocalDate submittedOn;

    @Embedded
    private @Nullable RevisionDecision decision;

    /// Counts what happened, so that the version rises with each change.
    @SuppressWarnings("UnusedVariable") // only the database reads it
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanRevision() {}

    static PlanRevision begin(PlanDetails plan, int number, String reason, String agency, LocalDate day) {
        var revision = new PlanRevision();
        revision.id = Ids.next();
        revision.planId = plan.planId();
        revision.programmeCode = plan.programmeCode();
        revision.number = number;
        revision.reason = reason;
        revision.basedOn = plan.edition();
        revision.activities = new RevisedActivities(
                plan.activities().stream().map(RevisedActivity::of).toList());
        revision.problemIds = plan.diagnosedProblems().stream().sorted().toList();
        revision.begunBy = agency;
        revision.begunOn = day;
        return revision;
    }

    /// @param edition the plan's, as of which this is written
    void rewrite(RevisedActivities wanted, int edition) {
        require(state.isWritable());
        activities = wanted;
        basedOn = edition;
        changes++;
    }

    void submit(Eyes by, LocalDate day) {
        require(state.isWritable());
        state = RevisionState.SUBMITTED;
        submittedBy = by.agency();
        submittedBySubject = by.subject();
        submittedOn = day;
    }

    void giveBack(RevisionDecision answer) {
        requireSubmitted();
        state = RevisionState.RETURNED;
        decision = answer;
    }

    /// @param edition the plan's now
    void requireApprovable(Eyes by, int edition) {
        requireSubmitted();
        by.requireOthersThan(
                new Eyes(Objects.requireNonNull(submittedBy), Objects.requireNonNull(submittedBySubject)), id);
        if (edition != basedOn) {
            throw new RevisionOutdated(basedOn, edition);
        }
    }

    void approve(RevisionDecision answer) {
        requireSubmitted();
        state = RevisionState.APPROVED;
        decision = answer;
    }

    void withdraw(RevisionDecision answer) {
        require(state.isOpen());
        state = RevisionState.WITHDRAWN;
        decision = answer;
    }

    private void requireSubmitted() {
        require(state == RevisionState.SUBMITTED);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new RevisionStateForbids(number, state);
        }
    }

    String programmeCode() {
        return programmeCode;
    }

    int number() {
        return number;
    }

    boolean wasBegunBy(String agency) {
        return begunBy.equals(agency);
    }

    RevisedActivities activities() {
        return activities;
    }

    long version() {
        return version;
    }

    RevisionPublished published() {
        return new RevisionPublished(
                id,
                planId,
                programmeCode,
                number,
                state,
                basedOn,
                activities.ids().stream().sorted().toList(),
                activities.uncovered(problemIds),
                submittedOn,
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.edition(),
                version);
    }

    RevisionDetails details() {
        return RevisionDetails.of(published(), reason, activities.activities(), begunBy, begunOn, submittedBy, decision);
    }
}
