package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saphan.cluster.intake.Intake;
import org.saphan.http.Violation;

/// What other features may ask about memberships.
@ApplicationScoped
public class MembershipQueries {

    private final Memberships memberships;

    MembershipQueries(Memberships memberships) {
        this.memberships = memberships;
    }

    /// How many active members a cluster has on each tier; a tier without any is absent.
    public Map<Tier, Long> activeByTier(UUID clusterId) {
        return memberships.activeByTier(clusterId);
    }

    /// Who was an active member on some of these days.
    public List<MembershipSummary> activeBetween(UUID clusterId, LocalDate from, LocalDate until) {
        return memberships.activeBetween(clusterId, from, until).stream()
                .map(Membership::summary)
                .toList();
    }

    /// The membership, however far it has come, which does not change until the transaction ends.
    public Optional<MembershipSummary> hold(UUID id) {
        return memberships.locked(id).map(Membership::summary);
    }

    /// With what the member began; empty before its intake was taken.
    public Optional<Intake> intake(UUID id) {
        return memberships.findByIdOptional(id).flatMap(Membership::intake);
    }

    /// These memberships, none of which changes until the transaction ends. Those that do not exist are absent.
    public List<MembershipSummary> held(Collection<UUID> ids) {
        return memberships.held(ids).stream().map(Membership::summary).toList();
    }

    /// Who was an active member of the cluster at the end of that day, the oldest first. A day on which it left is
    /// none.
    public List<MembershipDetails> activeOn(UUID clusterId, LocalDate day) {
        return memberships.details(memberships.activeOn(clusterId, day));
    }

    /// Asks that each was an active member of the cluster on at least one of these days.
    ///
    /// @param named the memberships, by where they stand in a body
    /// @throws MemberRequired that names each who was not
    public void requireActive(UUID clusterId, Map<String, UUID> named, LocalDate from, LocalDate until) {
        var active = memberships.active(clusterId, List.copyOf(named.values()), from, until);
        var strangers = named.entrySet().stream()
                .filter(each -> !active.contains(each.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Violation.of(each.getKey(), "NOT_A_MEMBER"))
                .toList();
        if (!strangers.isEmpty()) {
            throw new MemberRequired(strangers);
        }
    }
}
