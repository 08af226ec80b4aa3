package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Sends an application back to who submitted it.
@ApplicationScoped
class ReturnApplication {

    private final Applications applications;
    private final Applicants applicants;
    private final Journal journal;

    ReturnApplication(Applications applications, Applicants applicants, Journal journal) {
        this.applications = applications;
        this.applicants = applicants;
        this.journal = journal;
    }

    @Transactional
    ApplicationDetails run(UUID id, Return sentBack, IfMatch ifMatch) {
        var application = applications.require(id);
        applicants.requireOffice();
        ifMatch.check(application.version());
        application.sendBack(sentBack.reason());
        applications.flush();
        journal.record(new ApplicationReturned(application.state()));
        return application.details();
    }
}
