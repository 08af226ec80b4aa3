package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.ProgrammeQueries;

/// Gives a run up, so that the activity may be begun anew.
@ApplicationScoped
class CancelActivityRun {

    private final ActivityRuns runs;
    private final ProgrammeQueries programmes;
    private final RunAgencies agencies;
    private final Journal journal;

    CancelActivityRun(ActivityRuns runs, ProgrammeQueries programmes, RunAgencies agencies, Journal journal) {
        this.runs = runs;
        this.programmes = programmes;
        this.agencies = agencies;
        this.journal = journal;
    }

    @Transactional
    ActivityRunDetails run(UUID id, RunCancellation cancellation, IfMatch ifMatch) {
        var run = runs.hold(id);
        var begun = run.published();
        agencies.requireCaller(programmes.require(begun.programmeCode()), begun.agency());
        ifMatch.check(run.version());
        run.cancel(cancellation.cancelledOn(), cancellation.reason());
        runs.flush();
        journal.record(new ActivityRunEvent.ActivityRunCancelled(run.published()));
        return run.details();
    }
}
