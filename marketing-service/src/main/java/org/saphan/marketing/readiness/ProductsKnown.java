package org.saphan.marketing.readiness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.known.KnownRows;

/// What is known of products on a day.
@ApplicationScoped
class ProductsKnown {

    private static final String FACTS =
            """
            select p.id, p.entrepreneur_id, p.name_th, p.category,
            (select max(r.stars) from known_rating r where %s) as stars,
            (select json_agg(json_build_object('standard', held.standard, 'validTo', held.until) order by held.standard)
                from (select c.standard, case when bool_and(c.valid_to is not null) then max(c.valid_to) end as until
                    from known_certification c where %s group by c.standard) held) as certificates,
            (select json_agg(json_build_object('quantity', c.quantity, 'unit', c.unit) order by c.unit)
                from production_capacity c where %s) as capacities
            from known_product p where %%s""".formatted(ProductProofs.RATING, ProductProofs.CERTIFICATE, ProductProofs.CAPACITY);

    private static final String NAMED = FACTS.formatted("p.id = any (?)");
    private static final String OF = FACTS.formatted("p.entrepreneur_id = ?");

    private final KnownRows rows;

    ProductsKnown(KnownRows rows) {
        this.rows = rows;
    }

    /// Those with these ids, in no order; of which nothing is known are left out.
    List<ProductFacts> named(Collection<UUID> ids, LocalDate day) {
        return rows.list(NAMED, ProductsKnown::facts, day, day, day, ids.toArray(UUID[]::new));
    }

    /// All of an entrepreneur.
    List<ProductFacts> of(UUID entrepreneurId, LocalDate day) {
        return rows.list(OF, ProductsKnown::facts, day, day, day, entrepreneurId);
    }

    private static ProductFacts facts(ResultSet row) throws SQLException {
        return new ProductFacts(
                row.getObject("id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("name_th"),
                row.getString("category"),
                row.getInt("stars"),
                held(row.getString("certificates")),
                held(row.getString("capacities")));
    }

    private static List<Held> held(@Nullable String json) {
        try {
            return json == null ? List.of() : EventJson.mapper().readValue(json, new TypeReference<List<Held>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
