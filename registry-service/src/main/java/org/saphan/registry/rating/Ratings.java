package org.saphan.registry.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.registry.opcround.RoundStanding;

/// The ratings.
@ApplicationScoped
class Ratings implements PanacheRepositoryBase<Rating, UUID> {

    Rating require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("rating", id));
    }

    boolean isRated(UUID productId, int yearBE) {
        return count("productId = ?1 and roundYearBe = ?2 and supersededBy is null", productId, yearBE) > 0;
    }

    /// The ratings of a round that stand, in the order in which they were given.
    ///
    /// @param standing how the round's ratings stand
    Page<RatingDetails> page(int yearBE, RatingFilter filter, PageRequest page, RoundStanding standing) {
        var conditions = filter.conditions(yearBE).and("r.id > ?", page.afterId());
        var query = getEntityManager()
                .createNativeQuery("select r.* from rating r" + conditions.where() + " order by r.id", Rating.class);
        conditions.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of ratings
        var rows = (List<Rating>) query.setMaxResults(page.limit() + 1).getResultList();
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), row -> row.details(standing));
    }
}
