package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;

/// Submits an application again with other answers, while its round is open.
@ApplicationScoped
class ResubmitApplication {

    private final Applications applications;
    private final RatedRounds rounds;
    private final Applicants applicants;
    private final Journal journal;

    ResubmitApplication(Applications applications, RatedRounds rounds, Applicants applicants, Journal journal) {
        this.applications = applications;
        this.rounds = rounds;
        this.applicants = applicants;
        this.journal = journal;
    }

    @Transactional
    ApplicationDetails run(UUID id, AmendedAnswers amended, IfMatch ifMatch) {
        var application = applications.require(id);
        applicants.requireFor(application);
        ifMatch.check(application.version());
        var table = rounds.requireTakingApplications(application.roundYearBE()).quadrantTable();
        application.resubmit(amended.answers(), table);
        applications.flush();
        journal.record(new ApplicationSubmitted(application.state()));
        return application.details();
    }
}
