package org.saphan.marketing.channel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The channels.
@ApplicationScoped
class Channels implements PanacheRepositoryBase<Channel, UUID> {

    Channel require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("channel", id));
    }

    /// Those that take entrepreneurs on, or will.
    List<Channel> notEnded(LocalDate day, UUID after, int most) {
        return find("id > ?1 and state = OPEN and (closesOn is null or closesOn >= ?2) order by id", after, day)
                .page(0, most)
                .list();
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Channel> matching(ChannelFilter filter, PageRequest page) {
        var query = new StringBuilder("id > ?1");
        var values = new ArrayList<Object>(List.of(page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
