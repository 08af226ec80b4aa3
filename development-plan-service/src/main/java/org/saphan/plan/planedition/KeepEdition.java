package org.saphan.plan.planedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.plan.developmentplan.PlanChanged;

/// Keeps each new edition of a plan, in the transaction of the change that made it.
@ApplicationScoped
class KeepEdition {

    private final PlanEditions editions;
    private final CallingAgency caller;
    private final Clock clock;

    KeepEdition(PlanEditions editions, CallingAgency caller, Clock clock) {
        this.editions = editions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes PlanChanged changed) {
        var plan = changed.plan();
        if (plan.edition() > editions.newest(plan.planId())) {
            var basis = EditionBasis.of(changed.change());
            editions.persist(PlanEdition.of(plan, basis, caller.code(), BangkokDays.today(clock)));
        }
    }
}
