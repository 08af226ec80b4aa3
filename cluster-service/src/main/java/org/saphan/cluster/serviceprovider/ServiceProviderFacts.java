package org.saphan.cluster.serviceprovider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.Qualification;

/// What other features need of a service provider.
///
/// @param agency that it is, or that answers for it
/// @param organisation its name where it is no agency
public record ServiceProviderFacts(
        UUID id, String agency, @Nullable String organisation, List<Qualification> qualifications) {}
