package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;

/// Finds the products that the register gave to another entrepreneur who takes part in the same programme.
@ApplicationScoped
class ProductMoves {

    private static final String DUE = """
            select distinct on (p.id) p.id, owner.id as enrolment_id
            from enrolled_product p join enrolment e on e.id = p.enrolment_id
            join known_rating r on r.product_id = p.product_id and r.announced and r.superseded_by is null
            join enrolment owner on owner.programme_code = p.programme_code and owner.entrepreneur_id = r.entrepreneur_id
            and owner.state in ('SELECTED', 'ENROLLED', 'GRADUATED')
            where p.removed_on is null and not exists (
                select from known_rating own where own.product_id = p.product_id
                and own.entrepreneur_id = e.entrepreneur_id and own.announced and own.superseded_by is null)
            order by p.id, r.round_year_be desc limit ?""";

    private final KnownRows rows;

    ProductMoves(KnownRows rows) {
        this.rows = rows;
    }

    List<ProductMove> due(int most) {
        return rows.list(
                DUE,
                row -> new ProductMove(row.getObject("id", UUID.class), row.getObject("enrolment_id", UUID.class)),
                most);
    }
}
