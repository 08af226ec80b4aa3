package org.saphan.registry.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The proposals.
@ApplicationScoped
class Duplicates implements PanacheRepositoryBase<Duplicate, UUID> {

    Duplicate require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("duplicate", id));
    }

    /// One row more than the page holds, where there are more.
    List<Duplicate> in(@Nullable DuplicateState state, PageRequest page) {
        var from = page.afterIdOrFirst();
        var found = state == null
                ? find("id > ?1 order by id", from)
                : find("id > ?1 and state = ?2 order by id", from, state);
        return found.page(0, page.limit() + 1).list();
    }

    List<Duplicate> openBetween(UUID one, UUID other) {
        return list(
                "state = ?3 and ((firstId = ?1 and secondId = ?2) or (firstId = ?2 and secondId = ?1))",
                one,
                other,
                DuplicateState.OPEN);
    }
}
