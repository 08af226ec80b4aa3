package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.Registrations;
import org.saphan.cluster.intake.BaselineUse;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.intake.IntakeOutcome;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Takes intakes as they come from the application, one after another in the caller's transaction. Deciding and doing
/// are apart, so that the caller may go on with the next one after a refusal.
@ApplicationScoped
public class IntakeDesk {

    private final Memberships memberships;
    private final Registrations registrations;
    private final Instance<BaselineUse> uses;
    private final MembershipJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    IntakeDesk(
            Memberships memberships,
            Registrations registrations,
            @Any Instance<BaselineUse> uses,
            MembershipJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.memberships = memberships;
        this.registrations = registrations;
        this.uses = uses;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// What is to be done: invite who is no member yet, complete the intake of who is invited, change the baseline of
    /// who has one, or nothing. Every refusal comes here; nothing is changed before the decision is carried out.
    ///
    /// @param membershipId for whom the same record of the application came before; null the first time
    public Supplier<Taken> decide(UUID clusterId, NewMember member, Intake intake, @Nullable UUID membershipId) {
        member.requireExactlyOne();
        var found = membershipId == null ? memberships.standing(clusterId, member) : memberships.locked(membershipId);
        return found.map(each -> again(clusterId, each, member, intake))
                .orElseGet(() -> first(clusterId, member, intake));
    }

    private Supplier<Taken> first(UUID clusterId, NewMember member, Intake intake) {
        var facts = registrations.require(member.entrepreneurId());
        return () -> {
            var membership = Membership.invite(clusterId, member, facts, caller.code(), BangkokDays.today(clock));
            membership.completeIntake(intake);
            memberships.add(membership);
            journal.announce(membership, MembershipEvent.MemberIntakeCompleted::new);
            return new Taken(membership.id(), IntakeOutcome.CREATED);
        };
    }

    private Supplier<Taken> again(UUID clusterId, Membership membership, NewMember member, Intake intake) {
        if (!membership.clusterId().equals(clusterId) || !membership.isOf(member)) {
            throw new ExternalReferenceOfAnother();
        }
        var now = membership.summary();
        if (now.tier() != member.tier()) {
            throw new TierDiffers(now.tier());
        }
        if (now.state() == MembershipState.INVITED) {
            return () -> complete(membership, member, intake);
        }
        var isNewBaseline = membership.intake().filter(intake::saysAs).isEmpty();
        if (!isNewBaseline && membership.isDescribedAs(member)) {
            return () -> new Taken(membership.id(), IntakeOutcome.UNCHANGED);
        }
        if (isNewBaseline) {
            requireUnused(membership.id());
        }
        membership.requireOpenTo(intake);
        return () -> change(membership, member, intake);
    }

    private Taken complete(Membership membership, NewMember member, Intake intake) {
        membership.completeIntake(intake);
        membership.describe(member);
        journal.announce(membership, MembershipEvent.MemberIntakeCompleted::new);
        return new Taken(membership.id(), IntakeOutcome.COMPLETED);
    }

    private Taken change(Membership membership, NewMember member, Intake intake) {
        membership.correctIntake(intake);
        membership.describe(member);
        journal.announce(membership, MembershipEvent.MemberIntakeChanged::new);
        return new Taken(membership.id(), IntakeOutcome.CHANGED);
    }

    private void requireUnused(UUID membershipId) {
        if (uses.stream().anyMatch(each -> !each.used(List.of(membershipId)).isEmpty())) {
            throw new IntakeLocked();
        }
    }

    /// What became of an intake.
    public record Taken(UUID membershipId, IntakeOutcome outcome) {}
}
