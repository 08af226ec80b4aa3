package org.saphan.cluster.serviceprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about service providers.
@ApplicationScoped
public class ServiceProviderQueries {

    private final ServiceProviders providers;

    ServiceProviderQueries(ServiceProviders providers) {
        this.providers = providers;
    }

    /// @throws NotFound when there is no such service provider
    public ServiceProviderFacts require(UUID id) {
        return providers.require(id).facts();
    }

    /// The registered service provider, which nobody else changes or assigns until the transaction ends.
    ///
    /// @throws UnknownServiceProvider when there is none, or it has retired
    public ServiceProviderFacts hold(UUID id) {
        return providers
                .locked(id)
                .filter(ServiceProvider::isRegistered)
                .map(ServiceProvider::facts)
                .orElseThrow(() -> new UnknownServiceProvider(id));
    }
}
