package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What other features may ask about CDAs.
@ApplicationScoped
public class CdaQueries {

    private final Cdas cdas;

    CdaQueries(Cdas cdas) {
        this.cdas = cdas;
    }

    /// @throws NotFound when there is no such CDA
    public CdaFacts require(UUID id) {
        return cdas.require(id).facts();
    }

    /// The CDA, registered or retired.
    public Optional<CdaFacts> find(UUID id) {
        return cdas.findByIdOptional(id).map(Cda::facts);
    }

    /// The registered CDA, which nobody else changes or assigns until the transaction ends.
    ///
    /// @throws UnknownCda when there is none, or it has retired
    public CdaFacts hold(UUID id) {
        return cdas.locked(id).filter(Cda::isRegistered).map(Cda::facts).orElseThrow(() -> new UnknownCda(id));
    }

    /// @throws UnknownCda when one of them was not registered, or had retired before that day
    public void requireAll(List<UUID> ids, LocalDate day) {
        var found = cdas.byId(ids);
        for (var id : ids) {
            var cda = found.get(id);
            if (cda == null || !cda.wasRegistered(day)) {
                throw new UnknownCda(id);
            }
        }
    }
}
