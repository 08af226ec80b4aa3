package org.saphan.cluster.serviceprovider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Replaces what the register says of a service provider.
@ApplicationScoped
class AmendServiceProvider {

    private final ServiceProviders providers;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final Clock clock;

    AmendServiceProvider(ServiceProviders providers, RegisterKeepers keepers, Journal journal, Clock clock) {
        this.providers = providers;
        this.keepers = keepers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ServiceProviderDetails run(UUID id, ServiceProviderProfile profile, IfMatch ifMatch) {
        var provider = providers.locked(id).orElseThrow(() -> new NotFound("service provider", id));
        keepers.require(provider.agency());
        ifMatch.check(provider.version());
        profile.check();
        provider.amend(profile);
        providers.flush();
        journal.record(new ServiceProviderEvent.ServiceProviderAmended(provider.published()));
        return provider.details(BangkokDays.today(clock));
    }
}
