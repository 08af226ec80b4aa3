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
    public void require(UUID id) {
        entrepreneurs.require(id);
    }

    /// Like [#require], for what is entered under an entrepreneur.
    ///
    /// @throws RegistrationStatusForbids when it has left the register or was never accepted
    public void requireActive(UUID id) {
        var entrepreneur = entrepreneurs.require(id);
        var status = entrepreneur.status();
        if (status == RegistrationStatus.DEREGISTERED || status == RegistrationStatus.REJECTED) {
            throw new RegistrationStatusForbids(status);
        }
    }

    /// The year and the stage of an entrepreneur, for its journey.
    public JourneyBeginning beginning(UUID id) {
        return entrepreneurs.require(id).beginning();
    }
}
