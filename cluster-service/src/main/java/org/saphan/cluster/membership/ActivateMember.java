package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.admission.Registrations;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;

/// Makes an invited enterprise an active member, if it still may be one.
@ApplicationScoped
class ActivateMember {

    private final Memberships memberships;
    private final ClusterDuties duties;
    private final Registrations registrations;
    private final MembershipJournal journal;
    private final Clock clock;

    ActivateMember(
            Memberships memberships,
            ClusterDuties duties,
            Registrations registrations,
            MembershipJournal journal,
            Clock clock) {
        this.memberships = memberships;
        this.duties = duties;
        this.registrations = registrations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    MembershipDetails run(UUID id, IfMatch ifMatch) {
        var membership = memberships.require(id);
        duties.requireCoordinator(membership.clusterId());
        ifMatch.check(membership.version());
        membership.require(MembershipState.INTAKE_DONE);
        membership.join(registrations.require(membership.entrepreneurId()), BangkokDays.today(clock));
        return journal.record(membership, MembershipEvent.MemberJoined::new);
    }
}
