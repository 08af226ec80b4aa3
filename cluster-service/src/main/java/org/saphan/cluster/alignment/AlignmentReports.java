package org.saphan.cluster.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.saphan.cluster.nationalindicator.NationalIndicatorCode;
import org.saphan.cluster.nationalindicator.NationalIndicatorQueries;
import org.saphan.http.BangkokDays;
import org.saphan.journal.known.KnownRows;

/// Which clusters of a year are aligned with a plan.
@ApplicationScoped
class AlignmentReports {

    private static final int ERA = 543;
    private static final int LAST_OF_SEPTEMBER = 30;

    private static final String CLUSTERS = """
            select c.id, c.name_th, c.name_en, c.sector,
            coalesce(array_agg(a.strategy order by a.id) filter (where a.id is not null), '{}') strategies
            from cluster_year y join cluster c on c.id = y.cluster_id
            left join alignment a on a.cluster_id = c.id and a.plan = ?
            where y.fiscal_year_be = ? group by c.id order by c.id""";

    private final KnownRows rows;
    private final NationalIndicatorQueries indicators;
    private final Clock clock;

    AlignmentReports(KnownRows rows, NationalIndicatorQueries indicators, Clock clock) {
        this.rows = rows;
        this.indicators = indicators;
        this.clock = clock;
    }

    AlignmentReport of(int fiscalYearBE, String plan) {
        var items = rowsOf(fiscalYearBE, plan);
        var aligned =
                Math.toIntExact(items.stream().filter(AlignmentRow::aligned).count());
        var indicator = indicators
                .on(NationalIndicatorCode.SME_SHARE_OF_GDP, dayOf(fiscalYearBE))
                .orElse(null);
        return new AlignmentReport(fiscalYearBE, plan, items.size(), aligned, items.size() - aligned, indicator, items);
    }

    List<AlignmentRow> rowsOf(int fiscalYearBE, String plan) {
        return rows.list(CLUSTERS, AlignmentRow::read, plan, fiscalYearBE);
    }

    /// The last day of the year, or today while it runs.
    private LocalDate dayOf(int fiscalYearBE) {
        var last = LocalDate.of(fiscalYearBE - ERA, Month.SEPTEMBER, LAST_OF_SEPTEMBER);
        var today = BangkokDays.today(clock);
        return last.isBefore(today) ? last : today;
    }
}
