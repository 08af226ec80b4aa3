package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.cluster.membership.MembershipSummary;
import org.saphan.http.NotFound;

/// The members that a round is about.
@ApplicationScoped
public class RoundMembers {

    private final MembershipQueries members;
    private final RoundAbsences absences;

    RoundMembers(MembershipQueries members, RoundAbsences absences) {
        this.members = members;
        this.absences = absences;
    }

    /// Who was an active member on some of its days.
    public List<MembershipSummary> of(RoundFacts round) {
        return members.activeBetween(round.clusterId(), round.from(), round.until());
    }

    /// Why the round may close without a member, by its id.
    public Map<UUID, String> absent(UUID roundId) {
        return absences.ofRound(roundId).stream()
                .collect(Collectors.toMap(RoundAbsence::membershipId, RoundAbsence::reason));
    }

    /// The member's intake, for data that were collected on that day.
    ///
    /// @throws NotFound when there is no such member
    /// @throws IntakeRequired when its intake was not taken by then
    /// @throws NotOfRound when the round is not about it
    /// @throws CollectedTooEarly before the round began
    public Intake require(RoundFacts round, UUID memberId, LocalDate collectedOn) {
        var member = members.hold(memberId).orElseThrow(() -> new NotFound("member", memberId));
        var intake = members.intake(memberId)
                .filter(each -> !each.collectedOn().isAfter(collectedOn))
                .orElseThrow(() -> new IntakeRequired(memberId));
        requireOf(round, member);
        if (collectedOn.isBefore(round.from())) {
            throw new CollectedTooEarly(round.from());
        }
        return intake;
    }

    /// @throws NotOfRound when the round is not about it
    static void requireOf(RoundFacts round, MembershipSummary member) {
        if (!member.clusterId().equals(round.clusterId()) || !wasActive(round, member)) {
            throw new NotOfRound(member.membershipId());
        }
    }

    private static boolean wasActive(RoundFacts round, MembershipSummary member) {
        var joined = member.joinedOn();
        var left = member.leftOn();
        return joined != null && !joined.isAfter(round.until()) && (left == null || !left.isBefore(round.from()));
    }
}
