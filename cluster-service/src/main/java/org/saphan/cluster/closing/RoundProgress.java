package org.saphan.cluster.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicresult.EconomicResultQueries;
import org.saphan.cluster.membership.MembershipSummary;
import org.saphan.cluster.monitoringround.RoundFacts;
import org.saphan.cluster.monitoringround.RoundMembers;
import org.saphan.cluster.rubric.RubricQueries;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.cluster.socialfinding.SocialFindingQueries;
import org.saphan.http.Violation;

/// How far a round has come.
@ApplicationScoped
class RoundProgress {

    private final RoundMembers members;
    private final EconomicResultQueries results;
    private final SocialFindingQueries findings;
    private final RubricQueries rubric;

    RoundProgress(
            RoundMembers members, EconomicResultQueries results, SocialFindingQueries findings, RubricQueries rubric) {
        this.members = members;
        this.results = results;
        this.findings = findings;
        this.rubric = rubric;
    }

    /// Of each member that the round is about.
    List<MemberProgress> of(RoundFacts round) {
        var measured = results.measured(round.id());
        var found = findings.found(round.id());
        var absent = members.absent(round.id());
        var required = rubric.required();
        return members.of(round).stream()
                .map(each -> progress(
                        each,
                        round,
                        measured.contains(each.membershipId()),
                        missing(required, found.getOrDefault(each.membershipId(), Set.of())),
                        absent.get(each.membershipId())))
                .toList();
    }

    /// @throws EconomicDataMissing when members have no economic result, or there is no member
    /// @throws SocialDataMissing when members lack social findings only
    static void requireComplete(List<MemberProgress> members) {
        if (members.isEmpty()) {
            throw new EconomicDataMissing(List.of(Violation.of("/members", "NO_MEMBERS")));
        }
        var missing = members.stream().flatMap(MemberProgress::missing).toList();
        if (missing.stream().anyMatch(each -> each.code().equals("ECONOMIC_DATA_MISSING"))) {
            throw new EconomicDataMissing(missing);
        }
        if (!missing.isEmpty()) {
            throw new SocialDataMissing(missing);
        }
    }

    private static MemberProgress progress(
            MembershipSummary member,
            RoundFacts round,
            boolean measured,
            List<SocialDimension> missing,
            @Nullable String absence) {
        var left = member.leftOn();
        var leftOn = left == null || left.isAfter(round.until()) ? null : left;
        var outcome = measured && missing.isEmpty()
                ? RoundOutcome.MEASURED
                : leftOn != null ? RoundOutcome.LEFT : absence != null ? RoundOutcome.ABSENT : RoundOutcome.PENDING;
        return new MemberProgress(member.membershipId(), member.tier(), outcome, measured, missing, leftOn, absence);
    }

    private static List<SocialDimension> missing(Set<SocialDimension> required, Set<SocialDimension> found) {
        return required.stream().filter(each -> !found.contains(each)).sorted().toList();
    }
}
