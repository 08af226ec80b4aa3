package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.ProgrammeQueries;

/// Records what came of a run. It took as long as the programme allows, and everything is recorded that the activity
/// asks for; only the certificate may follow.
@ApplicationScoped
class CompleteActivityRun {

    private final ActivityRuns runs;
    private final ProgrammeQueries programmes;
    private final RunAgencies agencies;
    private final CompletionRules rules;
    private final CertificateProofs proofs;
    private final Journal journal;

    CompleteActivityRun(
            ActivityRuns runs,
            ProgrammeQueries programmes,
            RunAgencies agencies,
            CompletionRules rules,
            CertificateProofs proofs,
            Journal journal) {
        this.runs = runs;
        this.programmes = programmes;
        this.agencies = agencies;
        this.rules = rules;
        this.proofs = proofs;
        this.journal = journal;
    }

    @Transactional
    ActivityRunDetails run(UUID id, RunCompletion completion, IfMatch ifMatch) {
        var run = runs.hold(id);
        var begun = run.published();
        var programme = programmes.require(begun.programmeCode());
        agencies.requireCaller(programme, begun.agency());
        ifMatch.check(run.version());
        run.requireRunning();
        rules.check(programme, begun, completion);
        run.complete(completion.completedOn(), completion.records());
        proofs.of(begun, completion.certificationId()).ifPresent(run::certify);
        runs.flush();
        journal.record(new ActivityRunEvent.ActivityRunCompleted(run.published()));
        return run.details();
    }
}
