package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Takes a product out of a round before it is rated.
@ApplicationScoped
class WithdrawApplication {

    private final Applications applications;
    private final Applicants applicants;
    private final Journal journal;

    WithdrawApplication(Applications applications, Applicants applicants, Journal journal) {
        this.applications = applications;
        this.applicants = applicants;
        this.journal = journal;
    }

    @Transactional
    ApplicationDetails run(UUID id, IfMatch ifMatch) {
        var application = applications.require(id);
        applicants.requireFor(application);
        ifMatch.check(application.version());
        application.withdraw();
        applications.flush();
        journal.record(new ApplicationWithdrawn(application.state()));
        return application.details();
    }
}
