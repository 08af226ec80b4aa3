package org.saphan.cluster.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.http.target.TargetMeasure;
import org.saphan.journal.known.KnownRows;

/// What the closed rounds of the programme's clusters counted, THB.
@ApplicationScoped
class CountedEconomicValue implements TargetMeasure {

    private static final String SQL = """
            select coalesce(sum(v.amount), 0.00) from economic_value v
            join monitoring_round r on r.id = v.round_id and r.state = 'CLOSED'
            join cluster c on c.id = r.cluster_id
            where v.superseded_by is null and c.programme_code = ?""";

    private final KnownRows rows;

    CountedEconomicValue(KnownRows rows) {
        this.rows = rows;
    }

    @Override
    public String metric() {
        return "ECONOMIC_VALUE";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return rows.first(SQL, row -> row.getBigDecimal(1), programmeCode).orElse(BigDecimal.ZERO);
    }

    @Override
    public int decimals() {
        return 2;
    }
}
