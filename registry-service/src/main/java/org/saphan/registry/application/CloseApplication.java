package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Closes an application with the rating that a committee's decision led to.
@ApplicationScoped
public class CloseApplication {

    private final Applications applications;
    private final Journal journal;

    CloseApplication(Applications applications, Journal journal) {
        this.applications = applications;
        this.journal = journal;
    }

    /// @throws ApplicationStateForbids when the application does not wait for this
    @Transactional
    public ApplicationDetails run(UUID id, UUID ratingId) {
        var application = applications.require(id);
        application.rate(ratingId);
        applications.flush();
        journal.record(new ApplicationDecided(application.state()));
        return application.details();
    }
}
