package org.saphan.registry.opcround;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.saphan.http.NotFound;

/// The rounds.
@ApplicationScoped
class OpcRounds implements PanacheRepositoryBase<OpcRound, Integer> {

    OpcRound require(int yearBE) {
        return findByIdOptional(yearBE).orElseThrow(() -> absent(yearBE));
    }

    /// The round, which does not change until the transaction ends.
    OpcRound requireAtRest(int yearBE) {
        return findByIdOptional(yearBE, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> absent(yearBE));
    }

    List<OpcRoundDetails> inOrder() {
        return find("order by yearBe").list().stream().map(OpcRound::details).toList();
    }

    private static NotFound absent(int yearBE) {
        return new NotFound("OPC round", yearBE);
    }
}
