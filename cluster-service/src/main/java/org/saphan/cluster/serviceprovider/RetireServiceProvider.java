package org.saphan.cluster.serviceprovider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Retires a service provider, and tells it to what ends with it.
@ApplicationScoped
class RetireServiceProvider {

    private final ServiceProviders providers;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final Event<ServiceProviderGone> retirements;
    private final Clock clock;

    RetireServiceProvider(
            ServiceProviders providers,
            RegisterKeepers keepers,
            Journal journal,
            Event<ServiceProviderGone> retirements,
            Clock clock) {
        this.providers = providers;
        this.keepers = keepers;
        this.journal = journal;
        this.retirements = retirements;
        this.clock = clock;
    }

    @Transactional
    ServiceProviderDetails run(UUID id, IfMatch ifMatch) {
        var provider = providers.locked(id).orElseThrow(() -> new NotFound("service provider", id));
        keepers.require(provider.agency());
        ifMatch.check(provider.version());
        var today = BangkokDays.today(clock);
        provider.retire(today);
        providers.flush();
        journal.record(new ServiceProviderEvent.ServiceProviderRetired(provider.published()));
        retirements.fire(new ServiceProviderGone(id));
        return provider.details(today);
    }
}
