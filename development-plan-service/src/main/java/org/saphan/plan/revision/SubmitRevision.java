package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.support.DevelopingAgencies;

/// Puts a revision before the approving agency.
@ApplicationScoped
class SubmitRevision {

    private final DevelopingAgencies developing;
    private final PlanRevisions revisions;
    private final RevisionJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    SubmitRevision(DevelopingAgencies developing, PlanRevisions revisions, RevisionJournal journal, CallingAgency caller, Clock clock) {
        this.developing = developing;
        this.revisions = revisions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RevisionDetails run(UUID planId, int number, IfMatch ifMatch) {
        var revision = revisions.require(planId, number);
        developing.require(revision.programmeCode());
        ifMatch.check(revision.version());
        revision.submit(Eyes.of(caller), BangkokDays.today(clock));
        return journal.record(revision, RevisionEvent.RevisionSubmitted::new);
    }
}
