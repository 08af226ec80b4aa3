package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about rounds.
@ApplicationScoped
public class RoundQueries {

    private final MonitoringRounds rounds;

    RoundQueries(MonitoringRounds rounds) {
        this.rounds = rounds;
    }

    /// @throws NotFound when there is no such round
    public RoundFacts require(UUID id) {
        return rounds.require(id).facts();
    }
}
