package org.saphan.registry.opcround;

import jakarta.enterprise.context.ApplicationScoped;

/// What other features may ask about rounds. The answers hold until the caller's transaction ends: an announcement
/// waits for it.
@ApplicationScoped
public class RatedRounds {

    private final OpcRounds rounds;

    RatedRounds(OpcRounds rounds) {
        this.rounds = rounds;
    }

    /// The scheme by which a round rates now.
    ///
    /// @throws org.saphan.http.NotFound when there is no such round
    /// @throws RoundNotOpen before it is opened
    /// @throws RoundClosed once it is announced
    public RatingScheme requireOpen(int yearBE) {
        var round = rounds.requireAtRest(yearBE);
        switch (round.state()) {
            case PLANNED -> throw new RoundNotOpen(yearBE);
            case ANNOUNCED -> throw new RoundClosed(yearBE);
            case OPEN, PROVINCIAL, NATIONAL -> {}
        }
        return round.scheme();
    }

    /// The scheme by which an announced round was rated.
    ///
    /// @throws RoundNotAnnounced before it is announced
    public RatingScheme requireAnnounced(int yearBE) {
        var round = rounds.requireAtRest(yearBE);
        if (round.state() != RoundState.ANNOUNCED) {
            throw new RoundNotAnnounced(yearBE);
        }
        return round.scheme();
    }

    /// Whether the round's ratings stand.
    ///
    /// @throws org.saphan.http.NotFound when there is no such round
    public boolean isAnnounced(int yearBE) {
        return rounds.require(yearBE).state() == RoundState.ANNOUNCED;
    }

    /// @throws org.saphan.http.NotFound when there is no such round
    public void require(int yearBE) {
        rounds.require(yearBE);
    }
}
