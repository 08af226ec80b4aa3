package org.saphan.cluster.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The briefings.
@ApplicationScoped
class Briefings implements PanacheRepositoryBase<Briefing, UUID> {

    Briefing require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("briefing", id));
    }

    /// The briefing, which nobody else acknowledges until the transaction ends.
    Briefing hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("briefing", id));
    }

    /// One row more than the page holds, where there are more; the newest first.
    List<Briefing> newest(PageRequest page) {
        return find("id < ?1 order by id desc", Recipients.beforeOrLast(page))
                .page(0, page.limit() + 1)
                .list();
    }

    Map<UUID, Briefing> byId(List<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Briefing::id, Function.identity()));
    }
}
