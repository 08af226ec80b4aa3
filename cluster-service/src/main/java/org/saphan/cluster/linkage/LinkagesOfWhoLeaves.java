package org.saphan.cluster.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.saphan.cluster.progress.MembershipEnded;
import org.saphan.journal.Journal;

/// A member's linkages end with its membership, in the same transaction.
@ApplicationScoped
class LinkagesOfWhoLeaves {

    private final Linkages linkages;
    private final Journal journal;

    LinkagesOfWhoLeaves(Linkages linkages, Journal journal) {
        this.linkages = linkages;
        this.journal = journal;
    }

    void end(@Observes MembershipEnded ended) {
        var standing = linkages.standingWith(ended.membershipId());
        standing.forEach(each -> each.endWithMember(ended.leftOn()));
        linkages.flush();
        standing.forEach(each -> journal.record(new LinkageEnded(each.published())));
    }
}
