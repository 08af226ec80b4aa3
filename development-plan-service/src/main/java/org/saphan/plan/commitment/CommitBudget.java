package org.saphan.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.Journal;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.EntryKind;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.developmentplan.ActivityFacts;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.developmentplan.PlanStateForbids;
import org.saphan.plan.reservation.DrawOnReservation;

/// Binds money that is reserved for an activity (S5-01). The plan and then the fund are held, so that at any number
/// of calls at once neither the activity's reservation nor the fund is exceeded by a satang.
@ApplicationScoped
class CommitBudget {

    private final PlanQueries plans;
    private final Commitments commitments;
    private final DrawOnReservation draw;
    private final LedgerEntries ledger;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    CommitBudget(
            PlanQueries plans,
            Commitments commitments,
            DrawOnReservation draw,
            LedgerEntries ledger,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.plans = plans;
        this.commitments = commitments;
        this.draw = draw;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CommitmentDetails run(UUID planId, UUID activityId, NewCommitment content) {
        var activity = plans.holdActivity(planId, activityId);
        requireDoable(activity);
        var commitment = Commitment.make(activity, content, BangkokDays.today(clock));
        var earmark = new Earmark(activityId, commitment.fund());
        draw.run(planId, earmark, commitment.amount(), commitment.id());
        commitments.persistAndFlush(commitment);
        ledger.enter(commitment.fund(), EntryKind.COMMITMENT, commitment.amount(), commitment.origin());
        journal.record(new CommitmentMade(commitment.details()));
        return commitment.details();
    }

    private void requireDoable(ActivityFacts activity) {
        if (!activity.agency().equals(caller.code())) {
            throw new DutyRequired(caller.code(), activity.supportArea().duty().name(), activity.programmeCode());
        }
        if (!activity.planState().isUnderWay()) {
            throw new PlanStateForbids(activity.planState());
        }
    }
}
