package org.saphan.registry.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The merges of the register.
@ApplicationScoped
class Merges implements PanacheRepositoryBase<Merge, UUID> {

    /// The merge by which an entrepreneur is out of the register.
    Merge requireStanding(UUID loser) {
        return find("loserId = ?1 and undoneAt is null", loser)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("merge", loser));
    }

    /// All in which an entrepreneur lost or won, the newest first.
    List<MergeDetails> of(UUID entrepreneur) {
        return find("loserId = ?1 or winnerId = ?1 order by id desc", entrepreneur).list().stream()
                .map(Merge::details)
                .toList();
    }
}
