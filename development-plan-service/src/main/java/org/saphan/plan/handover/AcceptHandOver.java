package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.activity.SupportAreas;
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.commitment.MoneyCommitted;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.reservation.PlannedCost;
import org.saphan.plan.reservation.ReservePlan;

/// Takes a step over, by the agency that was asked. The plan is held from the beginning, so that no money is committed
/// meanwhile.
@ApplicationScoped
class AcceptHandOver {

    private final HandOvers handOvers;
    private final PlanQueries plans;
    private final SupportAreas supportAreas;
    private final CommitmentQueries commitments;
    private final ChangePlan change;
    private final ReservePlan reserve;
    private final HandOverJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    AcceptHandOver(HandOvers handOvers, PlanQueries plans, SupportAreas supportAreas, CommitmentQueries commitments, ChangePlan change, ReservePlan reserve, HandOverJournal journal, CallingAgency caller, Clock clock) {
        this.handOvers = handOvers;
        this.plans = plans;
        this.supportAreas = supportAreas;
        this.commitments = commitments;
        this.change = change;
        this.reserve = reserve;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HandOverDetails run(UUID id, HandOverAcceptance acceptance, IfMatch ifMatch) {
        var handOver = handOvers.require(id);
        handOver.requireReceiver(caller.code());
        var activity = plans.holdActivity(handOver.planId(), handOver.activityId());
        ifMatch.check(handOver.version());
        handOver.accept(BangkokDays.today(clock));
        var committed = commitments.committed(activity.activityId());
        if (committed.signum() > 0) {
            throw new MoneyCommitted(activity.activityId(), committed);
        }
        supportAreas.check(activity.programmeCode(), handOver.toAgency(), activity.supportArea());
        reserve(change.run(handOver.planId(), IfMatch.of("*"), taken(handOver, acceptance)));
        return journal.record(handOver, HandOverEvent.HandOverAccepted::new);
    }

    private static PlanChange taken(HandOver handOver, HandOverAcceptance acceptance) {
        return new PlanChange.HandedOver(
                handOver.activityId(), handOver.toAgency(), acceptance.startsOn(), acceptance.endsOn());
    }

    private void reserve(PlanDetails plan) {
        var costs = plan.activities().stream().map(PlannedCost::of).toList();
        reserve.run(plan.planId(), plan.programmeCode(), costs);
    }
}
