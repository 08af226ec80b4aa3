package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// Lets other features write in a round while nobody closes it, and close or correct one while nobody else does so
/// in the same cluster. To be called in their transactions.
@ApplicationScoped
public class HeldRounds {

    private final MonitoringRounds rounds;

    HeldRounds(MonitoringRounds rounds) {
        this.rounds = rounds;
    }

    /// @throws NotFound when there is no such round
    public RoundFacts hold(UUID id) {
        return rounds.locked(id).facts();
    }

    /// Holds all rounds of its cluster.
    ///
    /// @throws NotFound when there is no such round
    public RoundFacts holdWithCluster(UUID id) {
        return rounds.lockedBeside(id).stream()
                .filter(each -> each.id().equals(id))
                .map(MonitoringRound::facts)
                .findFirst()
                .orElseThrow(() -> new NotFound("monitoring round", id));
    }

    /// @throws EarlierRoundOpen when a round before this one is open
    public void requireEarlierClosed(RoundFacts round) {
        rounds.ofCluster(round.clusterId()).stream()
                .filter(each -> each.isOpen() && each.until().isBefore(round.from()))
                .findFirst()
                .ifPresent(each -> {
                    throw new EarlierRoundOpen(each.id());
                });
    }

    /// The closed rounds of a cluster, the oldest first.
    public List<UUID> closedInOrder(UUID clusterId) {
        return rounds.ofCluster(clusterId).stream()
                .filter(each -> !each.isOpen())
                .map(MonitoringRound::id)
                .toList();
    }
}
