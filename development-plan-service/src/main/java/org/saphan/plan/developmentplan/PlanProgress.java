package org.saphan.plan.developmentplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a plan has come, and who brought it there.
@Embeddable
class PlanProgress {

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    /// What a suspended plan goes back to.
    @Enumerated(EnumType.STRING)
    private @Nullable PlanState stateBefore;

    /// Rises with each change of what was approved.
    private int edition;

    private @Nullable String reason;
    private @Nullable LocalDate submittedOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate completedOn;

    void requireWritable() {
        require(PlanState.DRAFT, PlanState.RETURNED);
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new PlanStateForbids(state);
        }
    }

    void submit(LocalDate day) {
        requireWritable();
        state = PlanState.SUBMITTED;
        submittedOn = day;
    }

    void approve(String agency, LocalDate day) {
        require(PlanState.SUBMITTED);
        state = PlanState.APPROVED;
        edition = 1;
        approvedBy = agency;
        approvedOn = day;
    }

    void giveBack(String why) {
        require(PlanState.SUBMITTED);
        state = PlanState.RETURNED;
        reason = why;
    }

    void carryOut() {
        require(PlanState.APPROVED, PlanState.IN_PROGRESS);
        state = PlanState.IN_PROGRESS;
    }

    /// What was approved changes while it is carried out.
    void renew() {
        require(PlanState.APPROVED, PlanState.IN_PROGRESS);
        edition++;
    }

    void complete(LocalDate day) {
        require(PlanState.APPROVED, PlanState.IN_PROGRESS);
        state = PlanState.COMPLETED;
        completedOn = day;
    }

    void cancel(String why) {
        requireOpen();
        state = PlanState.CANCELLED;
        stateBefore = null;
        reason = why;
    }

    void suspend() {
        requireOpen();
        stateBefore = state == PlanState.SUSPENDED ? stateBefore : state;
        state = PlanState.SUSPENDED;
    }

    void resume() {
        require(PlanState.SUSPENDED);
        state = stateBefore == null ? PlanState.RETURNED : stateBefore;
        stateBefore = null;
    }

    private void require(PlanState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new PlanStateForbids(state);
        }
    }

    PlanState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable LocalDate completedOn() {
        return completedOn;
    }
}
