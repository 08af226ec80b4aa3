package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Begins to change an approved plan, from its activities as they are.
@ApplicationScoped
class BeginRevision {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final PlanRevisions revisions;
    private final RevisionJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    BeginRevision(PlanQueries plans, DevelopingAgencies developing, PlanRevisions revisions, RevisionJournal journal, CallingAgency caller, Clock clock) {
        this.plans = plans;
        this.developing = developing;
        this.revisions = revisions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RevisionDetails run(UUID planId, RevisionReason reason) {
        developing.require(plans.require(planId).programmeCode());
        var plan = plans.holdDetails(planId);
        plan.requireUnderWay();
        revisions.open(planId).ifPresent(open -> {
            throw new RevisionAlreadyOpen(planId, open.number());
        });
        var number = revisions.nextNumber(planId);
        var revision =
                PlanRevision.begin(plan, number, reason.reason(), caller.code(), BangkokDays.today(clock));
        return journal.record(revision, RevisionEvent.RevisionBegun::new);
    }
}
