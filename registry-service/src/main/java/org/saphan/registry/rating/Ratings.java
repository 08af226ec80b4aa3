package org.saphan.registry.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.registry.opcround.RoundStanding;

/// The ratings.
@ApplicationScoped
class Ratings implements PanacheRepositoryBase<Rating, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Rating require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("rating", id));
    }

    boolean isRated(UUID productId, int yearBE) {
        return count("productId = ?1 and roundYearBe = ?2 and supersededBy is null", productId, yearBE) > 0;
    }

    /// The ratings of a round that stand, in the order in which they were given.
    ///
    /// @param standing how the round's ratings stand
    Page<RatingDetails> page(int yearBE, RatingFilter filter, RoundStanding standing) {
        var query = new StringBuilder("roundYearBe = :year and supersededBy is null and id > :after");
        var wanted = new HashMap<String, Object>();
        var after = filter.after(1);
        wanted.put("year", yearBE);
        wanted.put("after", after == null ? FIRST : UUID.fromString(after.key().getFirst()));
        if (filter.stars != null) {
            query.append(" and stars = :stars");
            wanted.put("stars", filter.stars);
        }
        if (filter.province != null) {
            query.append(" and provinceCode = :province");
            wanted.put("province", filter.province);
        }
        var rows = find(query + " order by id", wanted).page(0, filter.limit() + 1).list().stream()
                .map(each -> each.details(standing))
                .toList();
        return Page.of(rows, filter.limit(), row -> Cursor.of(row.ratingId()));
    }
}
