package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.Violation;
import org.saphan.marketing.known.registry.KnownConsents;
import org.saphan.marketing.known.registry.KnownEntrepreneur;
import org.saphan.marketing.known.registry.KnownEntrepreneurs;
import org.saphan.marketing.known.registry.RegisterKnownAsOf;

/// Whether an entrepreneur may sell through any channel now: in the register, and consenting to be marketed (M5).
@ApplicationScoped
public class Standings {

    private static final Violation NOT_REGISTERED = Violation.of("/entrepreneurId", "NOT_REGISTERED");

    private final KnownEntrepreneurs entrepreneurs;
    private final KnownConsents consents;
    private final RegisterKnownAsOf knownAsOf;

    Standings(KnownEntrepreneurs entrepreneurs, KnownConsents consents, RegisterKnownAsOf knownAsOf) {
        this.entrepreneurs = entrepreneurs;
        this.consents = consents;
        this.knownAsOf = knownAsOf;
    }

    /// @throws NotEligible when the entrepreneur is not in the register
    /// @throws ConsentRequired when it does not consent
    public Standing require(UUID entrepreneurId) {
        var entrepreneur = entrepreneurs
                .find(entrepreneurId)
                .filter(KnownEntrepreneur::isRegistered)
                .orElseThrow(() -> new NotEligible(entrepreneurId, List.of(NOT_REGISTERED)));
        var consent =
                consents.standingForMarketing(entrepreneurId).orElseThrow(() -> new ConsentRequired(entrepreneurId));
        return new Standing(
                entrepreneur.status(), entrepreneur.sequence(), consent.id(), consent.sequence(), knownAsOf.newest());
    }

    List<Violation> brokenBy(UUID entrepreneurId) {
        var isRegistered = entrepreneurs
                .find(entrepreneurId)
                .filter(KnownEntrepreneur::isRegistered)
                .isPresent();
        return isRegistered ? List.of() : List.of(NOT_REGISTERED);
    }
}
