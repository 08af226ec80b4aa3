package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;

/// Moves a member to another tier of the chain.
@ApplicationScoped
class ChangeTier {

    private final Memberships memberships;
    private final ClusterDuties duties;
    private final MembershipJournal journal;
    private final Clock clock;

    ChangeTier(Memberships memberships, ClusterDuties duties, MembershipJournal journal, Clock clock) {
        this.memberships = memberships;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    MembershipDetails run(UUID id, TierChange change, IfMatch ifMatch) {
        var membership = memberships.require(id);
        duties.requireCoordinator(membership.clusterId());
        ifMatch.check(membership.version());
        membership.moveTo(change, BangkokDays.today(clock));
        return journal.record(membership, MembershipEvent.MemberTierChanged::new);
    }
}
