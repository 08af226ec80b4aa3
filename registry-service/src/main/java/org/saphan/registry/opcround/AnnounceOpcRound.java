package org.saphan.registry.opcround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;

/// Announces a round: from the commit on its ratings stand, and no row of theirs need be touched for that. What
/// a committee has before it is decided first, sent back or withdrawn.
@ApplicationScoped
class AnnounceOpcRound {

    private final OpcRounds rounds;
    private final Journal journal;
    private final Event<RoundAnnouncement> announcements;
    private final CallingAgency caller;
    private final Clock clock;

    AnnounceOpcRound(
            OpcRounds rounds,
            Journal journal,
            Event<RoundAnnouncement> announcements,
            CallingAgency caller,
            Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OpcRoundDetails run(int yearBE, Announcement announcement, IfMatch ifMatch) {
        var round = rounds.require(yearBE);
        caller.requireSteward("CDD", "OPC rounds");
        if (announcement.announcedOn().isAfter(BangkokDays.today(clock))) {
            throw new InvalidRequest("/announcedOn", "PAST_OR_PRESENT");
        }
        ifMatch.check(round.version());
        round.announce(announcement.announcedOn());
        rounds.flush(); // whoever decides has decided now, and nobody else begins
        requireAllDecided(yearBE);
        journal.record(new OpcRoundAnnounced(round.details()));
        announcements.fire(new RoundAnnouncement(yearBE));
        return round.details();
    }

    private void requireAllDecided(int yearBE) {
        var undecided = rounds.countUndecidedApplications(yearBE);
        if (undecided > 0) {
            throw new ApplicationsUndecided(yearBE, undecided);
        }
    }
}
