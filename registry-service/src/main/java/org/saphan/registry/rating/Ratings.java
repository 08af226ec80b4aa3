package org.saphan.registry.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.registry.entrepreneur.EntrepreneurKind;

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

    /// @throws UnknownProduct when there is no such product
    RatedProduct requireProduct(UUID productId) {
        var rows = getEntityManager()
                .createNativeQuery("""
                        select p.entrepreneur_id, e.kind, left(e.subdistrict_code, 2)
                        from product p join entrepreneur e on e.id = p.entrepreneur_id where p.id = ?1""", Object[].class)
                .setParameter(1, productId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new UnknownProduct(productId);
        }
        var row = (Object[]) rows.getFirst();
        return new RatedProduct(productId, (UUID) row[0], EntrepreneurKind.valueOf((String) row[1]), (String) row[2]);
    }

    /// The ratings of a round that stand, in the order in which they were given.
    ///
    /// @param isAnnounced whether the round is
    Page<RatingDetails> page(int yearBE, RatingFilter filter, boolean isAnnounced) {
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
                .map(each -> each.details(isAnnounced))
                .toList();
        return Page.of(rows, filter.limit(), row -> Cursor.of(row.ratingId()));
    }
}
