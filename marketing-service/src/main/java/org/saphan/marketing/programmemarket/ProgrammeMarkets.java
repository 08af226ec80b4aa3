package org.saphan.marketing.programmemarket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// The onboardings of a programme, counted.
@ApplicationScoped
class ProgrammeMarkets {

    private static final String COUNTS = """
            count(*) as applied, count(*) filter (where o.state = 'LIVE') as live,
            count(*) filter (where o.state = 'LIVE' and c.export_hub) as live_in_export_hubs,
            count(distinct o.entrepreneur_id) as entrepreneurs,
            count(distinct o.entrepreneur_id) filter (where o.state = 'LIVE') as live_entrepreneurs
            from onboarding o join channel c on c.id = o.channel_id where o.programme_code = ?""";

    private static final String ROWS =
            "select o.phase, c.market, c.type, " + COUNTS + " group by 1, 2, 3 order by 1 nulls first, 2, 3";

    private static final String TOTAL = "select " + COUNTS;

    private final KnownProgrammes programmes;
    private final KnownRows rows;

    ProgrammeMarkets(KnownProgrammes programmes, KnownRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    ProgrammeMarketReport of(String programmeCode) {
        var code = programmes.require(programmeCode).code();
        var total = rows.first(TOTAL, MarketCounts::read, code).orElseThrow();
        return new ProgrammeMarketReport(code, total, items(code));
    }

    private List<ProgrammeMarketRow> items(String code) {
        return rows.list(ROWS, ProgrammeMarketRow::read, code);
    }
}
