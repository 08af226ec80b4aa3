package org.saphan.cluster.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.known.registry.KnownEntrepreneur;
import org.saphan.cluster.known.registry.KnownEntrepreneurs;
import org.saphan.cluster.known.registry.RegisterKnownAsOf;
import org.saphan.http.Violation;

/// Whether a member that comes from the register is still in it.
@ApplicationScoped
public class Registrations {

    private final KnownEntrepreneurs entrepreneurs;
    private final RegisterKnownAsOf knownAsOf;

    Registrations(KnownEntrepreneurs entrepreneurs, RegisterKnownAsOf knownAsOf) {
        this.entrepreneurs = entrepreneurs;
        this.knownAsOf = knownAsOf;
    }

    /// On what the entrepreneur is taken; null for an SME that does not come from the register.
    ///
    /// @throws NotEligible when the entrepreneur is not known as registered
    public @Nullable RegisterFacts require(@Nullable UUID entrepreneurId) {
        if (entrepreneurId == null) {
            return null;
        }
        return entrepreneurs
                .find(entrepreneurId)
                .filter(KnownEntrepreneur::isRegistered)
                .map(each -> new RegisterFacts(each.status(), each.sequence(), knownAsOf.newest()))
                .orElseThrow(() -> new NotEligible(entrepreneurId, Violation.of("/entrepreneurId", "NOT_REGISTERED")));
    }
}
