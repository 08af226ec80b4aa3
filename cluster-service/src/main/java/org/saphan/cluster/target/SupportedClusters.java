package org.saphan.cluster.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.http.target.TargetMeasure;
import org.saphan.journal.known.KnownRows;

/// The clusters of the programme that were supported in any year.
@ApplicationScoped
class SupportedClusters implements TargetMeasure {

    private static final String SQL = """
            select count(distinct y.cluster_id) from cluster_year y join cluster c on c.id = y.cluster_id
            where c.programme_code = ?""";

    private final KnownRows rows;

    SupportedClusters(KnownRows rows) {
        this.rows = rows;
    }

    @Override
    public String metric() {
        return "CLUSTERS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return rows.first(SQL, row -> row.getBigDecimal(1), programmeCode).orElse(BigDecimal.ZERO);
    }
}
