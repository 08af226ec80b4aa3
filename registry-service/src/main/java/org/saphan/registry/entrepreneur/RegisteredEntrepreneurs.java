package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about entrepreneurs.
@ApplicationScoped
public class RegisteredEntrepreneurs {

    private final Entrepreneurs entrepreneurs;

    RegisteredEntrepreneurs(Entrepreneurs entrepreneurs) {
        this.entrepreneurs = entrepreneurs;
    }

    /// @throws org.saphan.http.NotFound when there is no such entrepreneur
    /// @throws Erased when its personal data was erased
    public void require(UUID id) {
        entrepreneurs.require(id);
    }

    /// Like [#require], for what is entered under an entrepreneur.
    ///
    /// @throws RegistrationStatusForbids when it has left the register or was never accepted
    public void requireActive(UUID id) {
        var entrepreneur = entrepreneurs.require(id);
        if (!entrepreneur.status().isActive()) {
            throw new RegistrationStatusForbids(entrepreneur.status());
        }
    }

    /// How far an entrepreneur has come.
    public JourneyStage stage(UUID id) {
        return entrepreneurs.require(id).journeyStage();
    }
}
