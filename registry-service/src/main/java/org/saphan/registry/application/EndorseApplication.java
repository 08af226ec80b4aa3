package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.opcround.RatedRounds;

/// Puts the district behind an application, so that the province judges it.
@ApplicationScoped
class EndorseApplication {

    private final Applications applications;
    private final Applicants applicants;
    private final RatedRounds rounds;
    private final Journal journal;

    EndorseApplication(Applications applications, Applicants applicants, RatedRounds rounds, Journal journal) {
        this.applications = applications;
        this.applicants = applicants;
        this.rounds = rounds;
        this.journal = journal;
    }

    @Transactional
    ApplicationDetails run(UUID id, IfMatch ifMatch) {
        var application = applications.require(id);
        applicants.requireOffice();
        ifMatch.check(application.version());
        rounds.requireOpen(application.roundYearBE());
        application.endorse();
        applications.flush();
        journal.record(new ApplicationEndorsed(application.state()));
        return application.details();
    }
}
