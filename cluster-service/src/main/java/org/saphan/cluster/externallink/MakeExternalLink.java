package org.saphan.cluster.externallink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records that an organisation strengthens a cluster that is not over.
@ApplicationScoped
class MakeExternalLink {

    private final ExternalLinks links;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    MakeExternalLink(
            ExternalLinks links,
            ClusterQueries clusters,
            ClusterDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.links = links;
        this.clusters = clusters;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ExternalLinkDetails run(UUID clusterId, NewExternalLink content) {
        var cluster = clusters.hold(clusterId);
        duties.requireDriver(cluster.driverAgency());
        content.check();
        cluster.requireStanding();
        var link = ExternalLink.of(clusterId, content, caller.code(), BangkokDays.today(clock));
        links.persistAndFlush(link);
        journal.record(new ExternalLinkEvent.ExternalLinkMade(link.published()));
        return link.details();
    }
}
