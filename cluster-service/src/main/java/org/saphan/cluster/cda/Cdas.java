package org.saphan.cluster.cda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The CDAs, registered and retired.
@ApplicationScoped
class Cdas implements PanacheRepositoryBase<Cda, UUID> {

    Cda require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("CDA", id));
    }

    /// The CDA, which nobody else changes or assigns until the transaction ends.
    Optional<Cda> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @throws CdaAlreadyRegistered when the agency has one under that reference
    void add(Cda cda) {
        try {
            persistAndFlush(cda);
        } catch (ConstraintViolationException broken) {
            throw "cda_registered".equals(broken.getConstraintName()) ? new CdaAlreadyRegistered() : broken;
        }
    }

    Map<UUID, Cda> byId(List<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Cda::id, Function.identity()));
    }
}
