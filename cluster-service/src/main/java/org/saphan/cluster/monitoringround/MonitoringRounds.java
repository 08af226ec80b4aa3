package org.saphan.cluster.monitoringround;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The rounds.
@ApplicationScoped
class MonitoringRounds implements PanacheRepositoryBase<MonitoringRound, UUID> {

    MonitoringRound require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("monitoring round", id));
    }

    /// The round, which nobody else changes, fills or closes until the transaction ends.
    MonitoringRound locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("monitoring round", id));
    }

    /// All rounds of the round's cluster, the oldest first, which nobody else changes until the transaction ends.
    List<MonitoringRound> lockedBeside(UUID id) {
        var cluster = getEntityManager()
                .createQuery("select r.clusterId from MonitoringRound r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("monitoring round", id));
        return find("clusterId = ?1 order by periodFrom, id", cluster)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<MonitoringRound> ofCluster(UUID clusterId) {
        return list("clusterId = ?1 order by periodFrom, id", clusterId);
    }

    /// @throws RoundAlreadyOpened when the cluster has a round of this year and number
    void add(MonitoringRound round) {
        try {
            persistAndFlush(round);
        } catch (ConstraintViolationException broken) {
            var details = round.details();
            throw "monitoring_round_number".equals(broken.getConstraintName())
                    ? new RoundAlreadyOpened(details.fiscalYearBE(), details.number())
                    : broken;
        }
    }
}
