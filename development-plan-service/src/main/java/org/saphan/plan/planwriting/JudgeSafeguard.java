package org.saphan.plan.planwriting;

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
import org.saphan.plan.safeguard.Safeguard;
import org.saphan.plan.safeguard.SafeguardFinding;
import org.saphan.plan.safeguard.SafeguardJudgement;
import org.saphan.plan.support.DevelopingAgencies;

/// Judges a safeguard, or judges it again: the last judgement is in force (S1-12).
@ApplicationScoped
class JudgeSafeguard {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final ChangePlan change;
    private final CallingAgency caller;
    private final Clock clock;

    JudgeSafeguard(
            PlanQueries plans, DevelopingAgencies developing, ChangePlan change, CallingAgency caller, Clock clock) {
        this.plans = plans;
        this.developing = developing;
        this.change = change;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanDetails run(UUID id, Safeguard safeguard, SafeguardFinding finding, IfMatch ifMatch) {
        developing.require(plans.require(id).programmeCode());
        var judgement =
                new SafeguardJudgement(finding.result(), finding.note(), caller.code(), BangkokDays.today(clock));
        return change.run(id, ifMatch, new PlanChange.SafeguardJudged(safeguard, judgement));
    }
}
