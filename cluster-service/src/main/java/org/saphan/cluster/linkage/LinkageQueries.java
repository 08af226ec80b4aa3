package org.saphan.cluster.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What other features may ask about linkages.
@ApplicationScoped
public class LinkageQueries {

    private final Linkages linkages;

    LinkageQueries(Linkages linkages) {
        this.linkages = linkages;
    }

    /// What stood in the cluster at the end of that day, the oldest first. A day on which one ended is none.
    public List<LinkageDetails> standingOn(UUID clusterId, LocalDate day) {
        return linkages.standingOn(clusterId, day).stream()
                .map(Linkage::details)
                .toList();
    }
}
