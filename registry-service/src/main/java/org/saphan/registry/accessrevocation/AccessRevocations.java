package org.saphan.registry.accessrevocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The revocations, standing and lifted.
@ApplicationScoped
class AccessRevocations implements PanacheRepositoryBase<AccessRevocation, UUID> {

    AccessRevocation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("access revocation", id));
    }

    /// One row more than the page holds, where there are more.
    List<AccessRevocation> page(PageRequest page) {
        return find("id > ?1 order by id", page.afterIdOrFirst())
                .page(0, page.limit() + 1)
                .list();
    }

    /// Those of tokens that may still live, the oldest first.
    List<AccessRevocation> since(Instant oldest) {
        return list("revokedBefore > ?1 order by id", oldest);
    }

    /// Those that are not lifted and still mean something, the oldest first: of tokens that may still live, and of
    /// whole agencies however old, because what else lets an agency in (a password of Kafka) does not run out.
    List<AccessRevocation> standing(Instant oldest) {
        return list("liftedAt is null and (clientId is null or revokedBefore > ?1) order by id", oldest);
    }

    /// Rises with every revocation and with every lifting.
    long edition() {
        return getEntityManager()
                .createQuery("select coalesce(sum(r.version + 1), 0) from AccessRevocation r", Long.class)
                .getSingleResult();
    }
}
