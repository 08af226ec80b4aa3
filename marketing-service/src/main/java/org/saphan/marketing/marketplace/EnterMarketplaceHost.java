package org.saphan.marketing.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.outgoing.HostName;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Takes a host for a marketplace. One that is listed stays as it is.
@ApplicationScoped
class EnterMarketplaceHost {

    private final MarketplaceHosts hosts;
    private final Journal journal;
    private final JournalSettings settings;
    private final CallingAgency caller;
    private final Clock clock;

    EnterMarketplaceHost(
            MarketplaceHosts hosts, Journal journal, JournalSettings settings, CallingAgency caller, Clock clock) {
        this.hosts = hosts;
        this.journal = journal;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MarketplaceHostDetails run(String text) {
        caller.requireSteward(settings.operator(), "marketplace-hosts");
        var name = HostName.of(text);
        var known = hosts.find(name);
        if (known.filter(MarketplaceHost::isListed).isPresent()) {
            return known.get().details();
        }
        var today = BangkokDays.today(clock);
        known.ifPresent(each -> each.enterAgain(today));
        var host = known.orElseGet(() -> MarketplaceHost.enter(name, today));
        hosts.persist(host);
        hosts.flush();
        journal.record(new MarketplaceHostEntered(host.details()));
        return host.details();
    }
}
