package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Sends an application on to the national panel, as the province decided.
@ApplicationScoped
public class ForwardApplication {

    private final Applications applications;
    private final Journal journal;

    ForwardApplication(Applications applications, Journal journal) {
        this.applications = applications;
        this.journal = journal;
    }

    /// @throws ApplicationStateForbids when the application does not wait for this
    @Transactional
    public ApplicationDetails run(UUID id) {
        var application = applications.require(id);
        application.forward();
        applications.flush();
        journal.record(new ApplicationDecided(application.state()));
        return application.details();
    }
}
