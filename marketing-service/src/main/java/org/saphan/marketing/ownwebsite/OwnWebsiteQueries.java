package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.websiteproof.WebsiteToProve;

/// What other features may ask about websites.
@ApplicationScoped
public class OwnWebsiteQueries {

    private static final String LIVE = """
            select 1 from own_website w where w.entrepreneur_id = ? and w.state = 'LIVE' and not exists (
                select from marketplace_host m where m.host = any (w.host_and_parents) and m.state = 'LISTED')""";

    private static final String COUNTING = "select 1 from counting_own_website where id = ?";

    private static final String ENTREPRENEURS =
            "select count(distinct entrepreneur_id) n from counting_own_website where programme_code = ?";

    private static final String SHOPS = "select count(*) n from online_shop where programme_code = ?";

    private final OwnWebsites websites;
    private final KnownRows rows;

    OwnWebsiteQueries(OwnWebsites websites, KnownRows rows) {
        this.websites = websites;
        this.rows = rows;
    }

    /// @throws NotAnOwnWebsite when the entrepreneur has no live website of its own
    public void requireLive(UUID entrepreneurId) {
        if (rows.first(LIVE, _ -> true, entrepreneurId).isEmpty()) {
            throw new NotAnOwnWebsite("/entrepreneurId", "NO_LIVE_WEBSITE");
        }
    }

    /// The website, while its token is looked for from time to time.
    public Optional<WebsiteToProve> checked(UUID id) {
        return websites.findByIdOptional(id).filter(OwnWebsite::isChecked).map(OwnWebsite::toProve);
    }

    /// @throws org.saphan.http.NotFound when there is no such website
    public boolean isCounting(UUID id) {
        websites.require(id);
        return rows.first(COUNTING, _ -> true, id).isPresent();
    }

    /// How many entrepreneurs have a website that counts for the programme, each once (M2, S2-09).
    public long entrepreneurs(String programmeCode) {
        return count(ENTREPRENEURS, programmeCode);
    }

    /// How many shops the entrepreneurs have on the web: websites that count, and what is live on marketplaces.
    public long shops(String programmeCode) {
        return count(SHOPS, programmeCode);
    }

    private long count(String sql, @Nullable Object... values) {
        return rows.first(sql, row -> row.getLong("n"), values).orElseThrow();
    }
}
