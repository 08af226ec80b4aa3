package org.saphan.marketing.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.http.outgoing.HostName;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Takes a host for a marketplace no more.
@ApplicationScoped
class RemoveMarketplaceHost {

    private final MarketplaceHosts hosts;
    private final Journal journal;
    private final JournalSettings settings;
    private final CallingAgency caller;
    private final Clock clock;

    RemoveMarketplaceHost(
            MarketplaceHosts hosts, Journal journal, JournalSettings settings, CallingAgency caller, Clock clock) {
        this.hosts = hosts;
        this.journal = journal;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void run(String text, IfMatch ifMatch) {
        var host = hosts.require(HostName.of(text));
        caller.requireSteward(settings.operator(), "marketplace-hosts");
        ifMatch.check(host.version());
        host.remove(BangkokDays.today(clock));
        hosts.flush();
        journal.record(new MarketplaceHostRemoved(host.details()));
    }
}
