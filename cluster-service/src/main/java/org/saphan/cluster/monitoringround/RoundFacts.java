package org.saphan.cluster.monitoringround;

import java.time.LocalDate;
import java.util.UUID;

/// What other features need of a round.
public record RoundFacts(
        UUID id, UUID clusterId, int fiscalYearBE, LocalDate from, LocalDate until, RoundState state, long version) {

    /// @throws RoundLocked when it is closed
    public void requireOpen() {
        if (state != RoundState.OPEN) {
            throw new RoundLocked(id);
        }
    }

    /// @throws RoundStillOpen when it is not closed
    public void requireClosed() {
        if (state != RoundState.CLOSED) {
            throw new RoundStillOpen(id);
        }
    }
}
