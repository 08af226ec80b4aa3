package org.saphan.cluster.externallink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Ends what an organisation does for a cluster.
@ApplicationScoped
class EndExternalLink {

    private final ExternalLinks links;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Journal journal;

    EndExternalLink(ExternalLinks links, ClusterQueries clusters, ClusterDuties duties, Journal journal) {
        this.links = links;
        this.clusters = clusters;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    ExternalLinkDetails run(UUID id, ExternalLinkEnding ending, IfMatch ifMatch) {
        var link = links.require(id);
        duties.requireDriver(clusters.require(link.clusterId()).driverAgency());
        ifMatch.check(link.version());
        link.end(ending.until());
        links.flush();
        journal.record(new ExternalLinkEvent.ExternalLinkEnded(link.published()));
        return link.details();
    }
}
