package org.saphan.cluster.serviceprovider;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a service provider's entry.
sealed interface ServiceProviderEvent extends Event {

    @Override
    ServiceProviderPublished state();

    /// A service provider was entered.
    @Fact("cluster.service-provider.registered.v1")
    record ServiceProviderRegistered(ServiceProviderPublished state) implements ServiceProviderEvent {}

    /// What the register says of a service provider was changed.
    @Fact("cluster.service-provider.amended.v1")
    record ServiceProviderAmended(ServiceProviderPublished state) implements ServiceProviderEvent {}

    /// A service provider helps clusters no more.
    @Fact("cluster.service-provider.retired.v1")
    record ServiceProviderRetired(ServiceProviderPublished state) implements ServiceProviderEvent {}
}
