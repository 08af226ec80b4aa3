package org.saphan.cluster.linkage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The linkages, standing and ended.
@ApplicationScoped
class Linkages implements PanacheRepositoryBase<Linkage, UUID> {

    Linkage require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("linkage", id));
    }

    /// @throws AlreadyLinked when the two are linked in the same way
    void add(Linkage linkage) {
        try {
            persistAndFlush(linkage);
        } catch (ConstraintViolationException broken) {
            throw "linkage_standing".equals(broken.getConstraintName())
                    ? new AlreadyLinked(linkage.published().kind())
                    : broken;
        }
    }

    /// What stands with this member, none of which changes until the transaction ends.
    List<Linkage> standingWith(UUID memberId) {
        return find("(fromMemberId = ?1 or toMemberId = ?1) and endedOn is null order by id", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// What stood in the cluster at the end of that day, the oldest first.
    List<Linkage> standingOn(UUID clusterId, LocalDate day) {
        return list("clusterId = ?1 and since <= ?2 and (endedOn is null or endedOn > ?2) order by id", clusterId, day);
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Linkage> matching(UUID clusterId, LinkageFilter filter, PageRequest page) {
        var query = new StringBuilder("clusterId = ?1 and id > ?2");
        var values = new ArrayList<Object>(List.of(clusterId, page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
