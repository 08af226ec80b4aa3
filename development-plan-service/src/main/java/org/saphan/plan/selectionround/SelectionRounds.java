package org.saphan.plan.selectionround;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The rounds of selection.
@ApplicationScoped
class SelectionRounds implements PanacheRepositoryBase<SelectionRound, UUID> {

    SelectionRound require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("selection round", id));
    }

    /// The round, held until the transaction ends.
    SelectionRound hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("selection round", id));
    }

    /// @param published whether only those that everybody may read
    List<SelectionRound> page(String programmeCode, boolean published, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", programmeCode)
                .with("state = :state", "state", published ? RoundState.PUBLISHED : null)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }
}
