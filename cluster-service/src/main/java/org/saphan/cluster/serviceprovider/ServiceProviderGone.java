package org.saphan.cluster.serviceprovider;

import java.util.UUID;

/// A service provider was retired; told in that transaction to whom it concerns.
public record ServiceProviderGone(UUID serviceProviderId) {}
