package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Gives a submitted revision back for rewriting.
@ApplicationScoped
class ReturnRevision {

    private final PlanRevisions revisions;
    private final ProgrammeDuties duties;
    private final RevisionJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ReturnRevision(PlanRevisions revisions, ProgrammeDuties duties, RevisionJournal journal, CallingAgency caller, Clock clock) {
        this.revisions = revisions;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RevisionDetails run(UUID planId, int number, RevisionReason reason, IfMatch ifMatch) {
        var revision = revisions.require(planId, number);
        duties.require(revision.programmeCode(), Duty.APPROVE_PLAN);
        ifMatch.check(revision.version());
        revision.giveBack(
                new RevisionDecision(caller.code(), BangkokDays.today(clock), reason.reason(), null));
        return journal.record(revision, RevisionEvent.RevisionReturned::new);
    }
}
