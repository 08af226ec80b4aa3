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

    /// Whether there is such an entrepreneur, in whatever state.
    public boolean isKnown(UUID id) {
        return entrepreneurs.findByIdOptional(id).isPresent();
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

    /// Like [#require], for what only a registered entrepreneur may do.
    ///
    /// @throws RegistrationStatusForbids when it is not accepted yet, suspended, or has left the register
    public void requireRegistered(UUID id) {
        var status = entrepreneurs.require(id).status();
        if (status != RegistrationStatus.REGISTERED) {
            throw new RegistrationStatusForbids(status);
        }
    }

    /// How far an entrepreneur has come.
    public JourneyStage stage(UUID id) {
        return entrepreneurs.require(id).journeyStage();
    }
}
