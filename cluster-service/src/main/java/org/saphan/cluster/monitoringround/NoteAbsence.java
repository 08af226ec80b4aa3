package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Notes why a round may close without a member's data, or notes another reason.
@ApplicationScoped
class NoteAbsence {

    private final MonitoringRounds rounds;
    private final RoundAbsences absences;
    private final MembershipQueries members;
    private final MonitoringDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    NoteAbsence(
            MonitoringRounds rounds,
            RoundAbsences absences,
            MembershipQueries members,
            MonitoringDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.absences = absences;
        this.members = members;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AbsenceDetails run(UUID roundId, UUID memberId, Absence content, IfMatch ifMatch) {
        var round = rounds.locked(roundId);
        duties.require(round.clusterId());
        var known = absences.of(roundId, memberId);
        known.ifPresent(each -> ifMatch.check(each.version()));
        round.facts().requireOpen();
        new FreeTexts().with("/reason", content.reason()).check();
        RoundMembers.requireOf(
                round.facts(), members.hold(memberId).orElseThrow(() -> new NotFound("member", memberId)));
        var absence = known.orElseGet(() -> RoundAbsence.of(roundId, memberId));
        absence.note(content.reason(), caller.code(), BangkokDays.today(clock));
        absences.persistAndFlush(absence);
        if (known.isEmpty()) {
            round.excuse(absences.countOf(roundId));
            rounds.flush();
            journal.record(new MonitoringRoundEvent.AbsenceChanged(round.details()));
        }
        return absence.details();
    }
}
