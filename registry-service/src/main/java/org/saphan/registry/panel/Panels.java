package org.saphan.registry.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.registry.opcround.CommitteeLevel;

/// The committees of all rounds.
@ApplicationScoped
class Panels implements PanacheRepositoryBase<Panel, UUID> {

    Panel require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    Panel require(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(() -> new NotFound("panel", id));
    }

    /// The committee of a level, and of a province where it has one.
    Optional<Panel> find(int yearBE, CommitteeLevel level, @Nullable String provinceCode) {
        return find(
                        "roundYearBe = ?1 and level = ?2 and provinceCode is not distinct from ?3",
                        yearBE,
                        level,
                        provinceCode)
                .firstResultOptional();
    }

    List<PanelDetails> of(int yearBE) {
        return list("roundYearBe = ?1 order by id", yearBE).stream()
                .map(Panel::details)
                .toList();
    }
}
