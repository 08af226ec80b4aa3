package org.saphan.plan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.activity.SupportAreas;
import org.saphan.plan.developmentplan.ActivityFacts;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeQueries;

/// Asks another agency to take a step over, by the agency whose step it is or the owner of the programme.
@ApplicationScoped
class AskHandOver {

    private final PlanQueries plans;
    private final ProgrammeQueries programmes;
    private final SupportAreas supportAreas;
    private final HandOvers handOvers;
    private final HandOverJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    AskHandOver(PlanQueries plans, ProgrammeQueries programmes, SupportAreas supportAreas, HandOvers handOvers, HandOverJournal journal, CallingAgency caller, Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.supportAreas = supportAreas;
        this.handOvers = handOvers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HandOverDetails run(UUID planId, UUID activityId, NewHandOver wanted) {
        requireGiver(plans.activity(planId, activityId));
        var today = BangkokDays.today(clock);
        if (wanted.dueOn().isBefore(today)) {
            throw new InvalidRequest("/dueOn", "IN_THE_PAST");
        }
        var plan = plans.holdDetails(planId);
        var activity = plans.activity(planId, activityId);
        plan.requireUnderWay();
        plan.activity(activityId).requireNotCompleted();
        requireOther(activity, wanted);
        if (handOvers.isAsked(activityId)) {
            throw new HandOverAlreadyAsked(activityId);
        }
        supportAreas.check(activity.programmeCode(), wanted.toAgency(), activity.supportArea());
        return journal.record(
                HandOver.ask(activity, wanted, caller.code(), today), HandOverEvent.HandOverAsked::new);
    }

    private void requireGiver(ActivityFacts activity) {
        var owner = programmes.require(activity.programmeCode()).ownerAgency();
        if (!caller.code().equals(owner) && !caller.code().equals(activity.agency())) {
            throw new DutyRequired(caller.code(), activity.supportArea().duty().name(), activity.programmeCode());
        }
    }

    private static void requireOther(ActivityFacts activity, NewHandOver wanted) {
        if (activity.agency().equals(wanted.toAgency())) {
            throw new InvalidRequest("/toAgency", "HAS_IT_ALREADY");
        }
    }

}
