package org.saphan.plan.plandecision;

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
import org.saphan.plan.enrolment.GraduateEnrolment;
import org.saphan.plan.known.marketing.KnownChannels;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.outcome.PlanCompletion;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Closes a plan with its five outcomes, and lets its entrepreneur graduate (S1-05). By the agency that monitors or
/// that
/// approves plans, not by those who did the work.
@ApplicationScoped
class CompletePlan {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final KnownChannels channels;
    private final ChangePlan change;
    private final GraduateEnrolment graduate;
    private final CallingAgency caller;
    private final Clock clock;

    CompletePlan(
            PlanQueries plans,
            ProgrammeDuties duties,
            KnownChannels channels,
            ChangePlan change,
            GraduateEnrolment graduate,
            CallingAgency caller,
            Clock clock) {
        this.plans = plans;
        this.duties = duties;
        this.channels = channels;
        this.change = change;
        this.graduate = graduate;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanDetails run(UUID id, PlanCompletion completion, IfMatch ifMatch) {
        var plan = plans.require(id);
        requireJudge(plan.programmeCode());
        var closing = new PlanChange.Completed(completion.judgements(), BangkokDays.today(clock));
        var closed = change.run(id, ifMatch, closing);
        if (completion.claims(Outcome.OWN_SALES_CHANNEL) && !channels.hasOwnChannel(plan.entrepreneurId())) {
            throw new OwnChannelUnknown(plan.entrepreneurId());
        }
        graduate.run(plan.enrolmentId());
        return closed;
    }

    private void requireJudge(String programmeCode) {
        if (!duties.holds(programmeCode, caller.code(), Duty.MONITOR)) {
            duties.require(programmeCode, Duty.APPROVE_PLAN);
        }
    }
}
