package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
