package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.reservation.PlannedCost;
import org.saphan.plan.reservation.ReservePlan;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Puts the activities of a revision in the place of the plan's, with other eyes than those that submitted it, and
/// within
/// the money that was allocated (P5).
@ApplicationScoped
class ApproveRevision {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final PlanRevisions revisions;
    private final RevisionRules rules;
    private final ChangePlan change;
    private final ReservePlan reserve;
    private final RevisionJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ApproveRevision(PlanQueries plans, ProgrammeDuties duties, PlanRevisions revisions, RevisionRules rules, ChangePlan change, ReservePlan reserve, RevisionJournal journal, CallingAgency caller, Clock clock) {
        this.plans = plans;
        this.duties = duties;
        this.revisions = revisions;
        this.rules = rules;
        this.change = change;
        this.reserve = reserve;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RevisionDetails run(UUID planId, int number, IfMatch ifMatch) {
        duties.require(plans.require(planId).programmeCode(), Duty.APPROVE_PLAN);
        var plan = plans.holdDetails(planId);
        var revision = revisions.require(planId, number);
        ifMatch.check(revision.version());
        revision.requireApprovable(Eyes.of(caller), plan.edition());
        rules.check(plan, revision.activities());
        var revised = change.run(
                planId, IfMatch.of("*"), new PlanChange.Revised(revision.activities().activities()));
        reserve(revised);
        revision.approve(
                new RevisionDecision(caller.code(), BangkokDays.today(clock), null, revised.edition()));
        return journal.record(revision, RevisionEvent.RevisionApproved::new);
    }

    private void reserve(PlanDetails plan) {
        var costs = plan.activities().stream().map(PlannedCost::of).toList();
        reserve.run(plan.planId(), plan.programmeCode(), costs);
    }
}
