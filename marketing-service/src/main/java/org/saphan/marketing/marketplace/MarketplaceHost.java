package org.saphan.marketing.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.saphan.http.outgoing.HostName;

/// A host that is a marketplace or platform, with all hosts below it.
@Entity
class MarketplaceHost {

    @Id
    private String host;

    @Enumerated(EnumType.STRING)
    private MarketplaceHostState state = MarketplaceHostState.LISTED;

    private LocalDate since;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MarketplaceHost() {}

    static MarketplaceHost enter(HostName host, LocalDate day) {
        var entered = new MarketplaceHost();
        entered.host = host.value();
        entered.since = day;
        return entered;
    }

    void enterAgain(LocalDate day) {
        state = MarketplaceHostState.LISTED;
        since = day;
    }

    void remove(LocalDate day) {
        state = MarketplaceHostState.REMOVED;
        since = day;
    }

    boolean isListed() {
        return state == MarketplaceHostState.LISTED;
    }

    long version() {
        return version;
    }

    MarketplaceHostDetails details() {
        return new MarketplaceHostDetails(host, state, since, version);
    }
}
