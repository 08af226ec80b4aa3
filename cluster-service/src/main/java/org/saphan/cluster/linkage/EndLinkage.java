package org.saphan.cluster.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Ends what two members do with each other.
@ApplicationScoped
class EndLinkage {

    private final Linkages linkages;
    private final ClusterDuties duties;
    private final Journal journal;

    EndLinkage(Linkages linkages, ClusterDuties duties, Journal journal) {
        this.linkages = linkages;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    LinkageDetails run(UUID id, LinkageEnding ending, IfMatch ifMatch) {
        var linkage = linkages.require(id);
        duties.requireCoordinator(linkage.clusterId());
        ifMatch.check(linkage.version());
        linkage.end(ending.endedOn());
        linkages.flush();
        journal.record(new LinkageEnded(linkage.published()));
        return linkage.details();
    }
}
