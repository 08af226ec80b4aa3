package org.saphan.cluster.externallink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The external links.
@ApplicationScoped
class ExternalLinks implements PanacheRepositoryBase<ExternalLink, UUID> {

    ExternalLink require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("external link", id));
    }

    List<ExternalLinkDetails> of(UUID clusterId) {
        return find("clusterId = ?1 order by since, id", clusterId).stream()
                .map(ExternalLink::details)
                .toList();
    }
}
