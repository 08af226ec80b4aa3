package org.saphan.registry.star;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.NotFound;

/// Reads what everybody may know of stars: of entrepreneurs that were ever accepted, from announced rounds.
@ApplicationScoped
class PublicStars {

    private static final String STARS = """
            select p.id, p.name_th, p.name_en, o.year_be, r.stars, o.announced_on,
                (o.announced_on + make_interval(years => o.validity_years))::date
            from product p
            join entrepreneur e on e.id = p.entrepreneur_id and e.status not in ('SUBMITTED', 'REJECTED')
            left join (rating r join opc_round o on o.year_be = r.round_year_be and o.state = 'ANNOUNCED')
                on r.product_id = p.id and r.superseded_by is null
            where %s
            order by p.id, o.year_be desc""";
    private static final String OF_PRODUCT = STARS.formatted("p.id = ?1");
    private static final String OF_ENTREPRENEUR = STARS.formatted("e.otop_registration_no = ?1");

    private final EntityManager database;
    private final Clock clock;

    PublicStars(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @throws NotFound when there is no such product
    StarredProduct ofProduct(UUID id) {
        return read(OF_PRODUCT, id).stream().findFirst().orElseThrow(() -> new NotFound("product", id));
    }

    /// @throws NotFound when nobody with a product has this number
    List<StarredProduct> ofEntrepreneur(String otopRegistrationNo) {
        var products = read(OF_ENTREPRENEUR, otopRegistrationNo);
        if (products.isEmpty()) {
            throw new NotFound("OTOP number", otopRegistrationNo);
        }
        return products;
    }

    private List<StarredProduct> read(String sql, Object key) {
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) database.createNativeQuery(sql, Object[].class)
                .setParameter(1, key)
                .getResultList();
        var byProduct = new LinkedHashMap<Object, List<Object[]>>();
        rows.forEach(row ->
                byProduct.computeIfAbsent(row[0], first -> new ArrayList<>()).add(row));
        var today = BangkokDays.today(clock);
        return byProduct.values().stream().map(each -> product(each, today)).toList();
    }

    private static StarredProduct product(List<Object[]> rows, LocalDate today) {
        var first = rows.getFirst();
        var stars = rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> star(row, today))
                .toList();
        return new StarredProduct((UUID) first[0], (String) first[1], (String) first[2], stars);
    }

    private static PublicStar star(Object[] row, LocalDate today) {
        var validUntil = day(row[6]);
        return new PublicStar(
                (Integer) row[3],
                (Integer) row[4],
                Objects.requireNonNull(day(row[5])),
                validUntil,
                validUntil == null || !today.isAfter(validUntil));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
