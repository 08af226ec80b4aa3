package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// What other features may ask about applications.
@ApplicationScoped
public class JudgedApplications {

    private final Applications applications;

    JudgedApplications(Applications applications) {
        this.applications = applications;
    }

    public Optional<ApplicationFacts> find(UUID id) {
        return applications.findByIdOptional(id).map(Application::facts);
    }

    /// @throws NotFound when there is no such application
    public ApplicationFacts require(UUID id) {
        return applications.require(id).facts();
    }

    /// Like [#require]; nobody else changes the application until the transaction ends.
    public ApplicationFacts requireForDecision(UUID id) {
        return applications.requireForDecision(id).facts();
    }

    /// The agency that entered a product into a round; none when its rating came without an application.
    public Optional<String> applicant(UUID productId, int yearBE) {
        return applications.of(productId, yearBE).map(Application::submittedBy);
    }
}
