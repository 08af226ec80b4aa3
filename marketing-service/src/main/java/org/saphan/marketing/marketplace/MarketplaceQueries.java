package org.saphan.marketing.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.outgoing.HostName;
import org.saphan.journal.known.KnownRows;

/// What other features may ask about marketplaces.
@ApplicationScoped
public class MarketplaceQueries {

    private static final String LISTED = "select 1 from marketplace_host where host = any (?) and state = 'LISTED'";

    private final KnownRows rows;

    MarketplaceQueries(KnownRows rows) {
        this.rows = rows;
    }

    /// Whether one of the hosts is a marketplace, or lies below one.
    public boolean includeOneOf(List<HostName> hosts) {
        var all = hosts.stream().flatMap(each -> each.andParents().stream()).toArray(String[]::new);
        return rows.first(LISTED, _ -> true, (Object) all).isPresent();
    }
}
