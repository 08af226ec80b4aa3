package org.saphan.cluster.serviceprovider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Enters a service provider. For an organisation that is no agency, OSMEP answers.
@ApplicationScoped
class RegisterServiceProvider {

    private final ServiceProviders providers;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final JournalSettings settings;
    private final CallingAgency caller;
    private final Clock clock;

    RegisterServiceProvider(
            ServiceProviders providers,
            RegisterKeepers keepers,
            Journal journal,
            JournalSettings settings,
            CallingAgency caller,
            Clock clock) {
        this.providers = providers;
        this.keepers = keepers;
        this.journal = journal;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ServiceProviderDetails run(NewServiceProvider entry) {
        var agency = keeperOf(entry);
        entry.check();
        var today = BangkokDays.today(clock);
        var provider = ServiceProvider.register(entry, agency, caller.code(), today);
        providers.add(provider);
        journal.record(new ServiceProviderEvent.ServiceProviderRegistered(provider.published()));
        return provider.details(today);
    }

    private String keeperOf(NewServiceProvider entry) {
        var agency = entry.agency();
        if (agency == null) {
            keepers.require(settings.operator());
            return settings.operator();
        }
        keepers.requireToEnter(agency);
        return agency;
    }
}
