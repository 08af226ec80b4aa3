package org.saphan.plan.plandecision;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.saphan.http.IfMatch;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.developmentplan.PlanStateForbids;

/// Compares open plans with what the register tells of their entrepreneurs: after each batch that was learnt, and from
/// time
/// to time in case a wake-up was missed. Safe to repeat.
@ApplicationScoped
class FollowRegister {

    private static final Logger LOG = Logger.getLogger(FollowRegister.class);
    private static final String TOPIC = "registry.entrepreneur.v1";

    private final PlanQueries plans;
    private final ChangePlan change;

    FollowRegister(PlanQueries plans, ChangePlan change) {
        this.plans = plans;
        this.change = change;
    }

    @ActivateRequestContext
    void learnt(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals(TOPIC)) {
            run();
        }
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            plans.toSuspend().forEach(each -> make(each, new PlanChange.Suspended()));
            plans.toResume().forEach(each -> make(each, new PlanChange.Resumed()));
        });
    }

    private void make(UUID plan, PlanChange what) {
        try {
            change.run(plan, IfMatch.of("*"), what);
        } catch (PlanStateForbids changedMeanwhile) {
            LOG.infof("plan %s was changed meanwhile: %s", plan, changedMeanwhile.getMessage());
        }
    }
}
