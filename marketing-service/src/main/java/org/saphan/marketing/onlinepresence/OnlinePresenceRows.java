package org.saphan.marketing.onlinepresence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// The presence on the web, by province.
@ApplicationScoped
class OnlinePresenceRows {

    private static final String BY_PROVINCE = """
            select province_code, count(distinct entrepreneur_id) filter (where own_website) entrepreneurs,
            count(*) shops
            from online_shop where programme_code = ? group by province_code order by province_code""";

    private final KnownProgrammes programmes;
    private final KnownRows rows;

    OnlinePresenceRows(KnownProgrammes programmes, KnownRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    /// @throws org.saphan.http.NotFound when plan has told of no such programme
    List<OnlinePresenceRow> byProvince(String programmeCode) {
        var code = programmes.require(programmeCode).code();
        return rows.list(BY_PROVINCE, OnlinePresenceRow::read, code);
    }
}
