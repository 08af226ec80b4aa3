package org.saphan.plan.developer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.known.KnownRows;

/// How many entrepreneurs each institution develops.
@ApplicationScoped
class InstitutionReport {

    private static final String SQL = """
            select institution, count(distinct enrolment_id) filter (where ended_on is null),
            count(distinct enrolment_id),
            count(distinct enrolment_id) filter (where 'KNOWLEDGE' = any (fields)),
            count(distinct enrolment_id) filter (where 'MODERN_MANAGEMENT' = any (fields)),
            count(distinct enrolment_id) filter (where 'PRODUCT_DEVELOPMENT' = any (fields))
            from developer_assignment where programme_code = ? group by institution order by institution""";

    private final KnownRows rows;

    InstitutionReport(KnownRows rows) {
        this.rows = rows;
    }

    List<InstitutionCount> of(String programmeCode) {
        return rows.list(
                SQL,
                row -> new InstitutionCount(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                programmeCode);
    }
}
