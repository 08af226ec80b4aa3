package org.saphan.registry.opcround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.http.Refusal;

/// What other features may ask about rounds. The answers hold until the caller's transaction ends: an
/// announcement waits for it.
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
        return requireIn(RoundState.ANNOUNCED, yearBE, state -> new RoundNotAnnounced(yearBE));
    }

    /// The scheme of a round that takes applications now.
    ///
    /// @throws org.saphan.http.NotFound when there is no such round
    /// @throws RoundTakesNoApplications before it is opened and once it is judged
    public RatingScheme requireTakingApplications(int yearBE) {
        return requireIn(RoundState.OPEN, yearBE, state -> new RoundTakesNoApplications(yearBE, state));
    }

    /// The scheme of a round in which a committee judges now.
    ///
    /// @throws RoundNotJudged when it is not this committee's turn
    public RatingScheme requireJudged(int yearBE, CommitteeLevel level) {
        var turn = level == CommitteeLevel.PROVINCIAL ? RoundState.PROVINCIAL : RoundState.NATIONAL;
        return requireIn(turn, yearBE, state -> new RoundNotJudged(yearBE, state, level));
    }

    /// How the round's ratings stand.
    ///
    /// @throws org.saphan.http.NotFound when there is no such round
    public RoundStanding standing(int yearBE) {
        return rounds.require(yearBE).standing();
    }

    /// @throws org.saphan.http.NotFound when there is no such round
    public void require(int yearBE) {
        rounds.require(yearBE);
    }

    private RatingScheme requireIn(RoundState state, int yearBE, Function<RoundState, Refusal> otherwise) {
        var round = rounds.requireAtRest(yearBE);
        if (round.state() != state) {
            throw otherwise.apply(round.state());
        }
        return round.scheme();
    }
}
