package org.saphan.marketing.marketplace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.saphan.http.NotFound;
import org.saphan.http.outgoing.HostName;

/// The marketplace hosts, removed ones too.
@ApplicationScoped
class MarketplaceHosts implements PanacheRepositoryBase<MarketplaceHost, String> {

    /// @throws NotFound also when it was removed
    MarketplaceHost require(HostName host) {
        return find(host).filter(MarketplaceHost::isListed).orElseThrow(() -> new NotFound("marketplace-host", host));
    }

    Optional<MarketplaceHost> find(HostName host) {
        return findByIdOptional(host.value());
    }

    List<MarketplaceHostDetails> listed() {
        return find("state = ?1 order by host", MarketplaceHostState.LISTED).stream()
                .map(MarketplaceHost::details)
                .toList();
    }
}
