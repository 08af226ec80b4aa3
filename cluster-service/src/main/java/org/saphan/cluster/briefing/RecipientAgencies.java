package org.saphan.cluster.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.cluster.cda.CdaFacts;
import org.saphan.cluster.cda.CdaQueries;
import org.saphan.cluster.serviceprovider.ServiceProviderQueries;

/// Which agency answers for a CDA or a service provider.
@ApplicationScoped
class RecipientAgencies {

    private final CdaQueries cdas;
    private final ServiceProviderQueries providers;

    RecipientAgencies(CdaQueries cdas, ServiceProviderQueries providers) {
        this.cdas = cdas;
        this.providers = providers;
    }

    /// @throws NotFound when there is neither such a CDA nor such a service provider
    String of(UUID recipientId) {
        return cdas.find(recipientId)
                .map(CdaFacts::agency)
                .orElseGet(() -> providers.require(recipientId).agency());
    }
}
