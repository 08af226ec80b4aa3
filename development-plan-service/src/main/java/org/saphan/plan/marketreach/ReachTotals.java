package org.saphan.plan.marketreach;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The counts of a programme.
record ReachTotals(long total, ReachCounts before, ReachCounts after, long moved) {

    static ReachTotals read(ResultSet row) throws SQLException {
        return new ReachTotals(
                row.getLong("total"),
                new ReachCounts(
                        row.getLong("local_before"), row.getLong("national_before"), row.getLong("abroad_before")),
                new ReachCounts(row.getLong("local_now"), row.getLong("national_now"), row.getLong("abroad_now")),
                row.getLong("moved"));
    }
}
