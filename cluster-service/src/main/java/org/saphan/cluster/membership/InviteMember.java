package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.admission.Registrations;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Invites an enterprise into a cluster.
@ApplicationScoped
class InviteMember {

    private final Memberships memberships;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;
    private final Registrations registrations;
    private final MembershipJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    InviteMember(
            Memberships memberships,
            ClusterQueries clusters,
            ClusterDuties duties,
            Registrations registrations,
            MembershipJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.memberships = memberships;
        this.clusters = clusters;
        this.duties = duties;
        this.registrations = registrations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MembershipDetails run(UUID clusterId, NewMember member) {
        duties.requireCoordinator(clusterId);
        member.requireExactlyOne();
        clusters.hold(clusterId).requireStanding();
        refuseSecond(clusterId, member);
        var facts = registrations.require(member.entrepreneurId());
        var membership = Membership.invite(clusterId, member, facts, caller.code(), BangkokDays.today(clock));
        memberships.add(membership);
        return journal.record(membership, MembershipEvent.MemberInvited::new);
    }

    private void refuseSecond(UUID clusterId, NewMember member) {
        var entrepreneur = member.entrepreneurId();
        var sme = member.smeRef();
        if ((entrepreneur != null && memberships.isStanding(clusterId, entrepreneur))
                || (sme != null && memberships.isStanding(clusterId, sme))) {
            throw new AlreadyMember();
        }
    }
}
