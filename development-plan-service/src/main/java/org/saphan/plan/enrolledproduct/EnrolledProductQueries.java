package org.saphan.plan.enrolledproduct;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.journal.known.KnownRows;

/// What other features may ask about the products of a programme.
@ApplicationScoped
public class EnrolledProductQueries {

    private static final String TAKING_PART = """
            select count(distinct p.product_id) from enrolled_product p join enrolment e on e.id = p.enrolment_id
            where p.programme_code = ? and p.removed_on is null and e.state in ('SELECTED', 'ENROLLED', 'GRADUATED')""";

    private final KnownRows rows;

    EnrolledProductQueries(KnownRows rows) {
        this.rows = rows;
    }

    /// How many products take part whose entrepreneurs hold a place, each once.
    public long takingPart(String programmeCode) {
        return rows.first(TAKING_PART, row -> row.getLong(1), programmeCode).orElse(0L);
    }
}
