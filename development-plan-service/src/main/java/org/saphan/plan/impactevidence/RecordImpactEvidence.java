package org.saphan.plan.impactevidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Records how hard an entrepreneur was hit, or corrects what was recorded; whoever hears of it in the same transaction
/// can follow.
@ApplicationScoped
class RecordImpactEvidence {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final ImpactEvidences evidences;
    private final CallingAgency caller;
    private final Journal journal;
    private final Event<ImpactEvidenceEvent> events;
    private final Clock clock;

    RecordImpactEvidence(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            ImpactEvidences evidences,
            CallingAgency caller,
            Journal journal,
            Event<ImpactEvidenceEvent> events,
            Clock clock) {
        this.programmes = programmes;
        this.duties = duties;
        this.evidences = evidences;
        this.caller = caller;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ImpactEvidenceDetails run(String programmeCode, NewImpactEvidence content) {
        duties.requireMember(programmeCode);
        content.checkPeriods();
        var evidence = ImpactEvidence.record(programmeCode, content, caller.code(), BangkokDays.today(clock));
        makeWay(evidence, content);
        evidences.persistAndFlush(evidence);
        var recorded = new ImpactEvidenceEvent.ImpactEvidenceRecorded(evidence.published());
        journal.record(recorded);
        events.fire(recorded);
        return evidence.details(programmes.require(programmeCode).eligibility().impactDropMin());
    }

    /// What stands gives way to the evidence that corrects it, and to no other.
    private void makeWay(ImpactEvidence evidence, NewImpactEvidence content) {
        var standing = evidences
                .holdStanding(evidence.programmeCode(), content.entrepreneurId(), content.cause())
                .orElse(null);
        if (!Objects.equals(standing == null ? null : standing.id(), content.supersedes())) {
            throw new OtherEvidenceStands(content.entrepreneurId(), content.cause(), standing);
        }
        if (standing != null) {
            standing.supersede(evidence.id());
            evidences.flush();
            journal.record(new ImpactEvidenceEvent.ImpactEvidenceSuperseded(standing.published()));
        }
    }
}
