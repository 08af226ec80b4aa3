package org.saphan.cluster.monitoringround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Takes back that a round may close without a member's data.
@ApplicationScoped
class RemoveAbsence {

    private final MonitoringRounds rounds;
    private final RoundAbsences absences;
    private final MonitoringDuties duties;
    private final Journal journal;

    RemoveAbsence(MonitoringRounds rounds, RoundAbsences absences, MonitoringDuties duties, Journal journal) {
        this.rounds = rounds;
        this.absences = absences;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    void run(UUID roundId, UUID memberId, IfMatch ifMatch) {
        var round = rounds.locked(roundId);
        duties.require(round.clusterId());
        var absence = absences.of(roundId, memberId).orElseThrow(() -> new NotFound("absence", memberId));
        ifMatch.check(absence.version());
        round.facts().requireOpen();
        absences.delete(absence);
        absences.flush();
        round.excuse(absences.countOf(roundId));
        rounds.flush();
        journal.record(new MonitoringRoundEvent.AbsenceChanged(round.details()));
    }
}
