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

    /// How many applications of the round a committee has before it. They are asked for by their table, because
    /// applications know of rounds and not the other way round.
    long countUndecidedApplications(int yearBE) {
        return (Long) getEntityManager()
                .createNativeQuery("""
                        select count(*) from application
                        where round_year_be = ?1 and state in ('ENDORSED', 'FORWARDED')""", Long.class)
                .setParameter(1, yearBE)
                .getSingleResult();
    }

    private static NotFound absent(int yearBE) {
        return new NotFound("OPC round", yearBE);
    }
}
