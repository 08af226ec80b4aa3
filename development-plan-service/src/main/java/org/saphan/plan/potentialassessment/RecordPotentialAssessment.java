package org.saphan.plan.potentialassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Records what an assessment of an entrepreneur's potential found (S5-03).
@ApplicationScoped
class RecordPotentialAssessment {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final PotentialAssessments assessments;
    private final CallingAgency caller;
    private final Journal journal;
    private final Event<PotentialAssessmentRecorded> recordings;

    RecordPotentialAssessment(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            PotentialAssessments assessments,
            CallingAgency caller,
            Journal journal,
            Event<PotentialAssessmentRecorded> recordings) {
        this.programmes = programmes;
        this.duties = duties;
        this.assessments = assessments;
        this.caller = caller;
        this.journal = journal;
        this.recordings = recordings;
    }

    @Transactional
    PotentialAssessmentDetails run(String programmeCode, NewPotentialAssessment content) {
        duties.require(programmeCode, Duty.ASSESS_POTENTIAL, content.entrepreneurId());
        programmes.requireOpen(programmeCode);
        var assessment = PotentialAssessment.record(programmeCode, content, caller.code());
        assessments.persistAndFlush(assessment);
        var recorded = new PotentialAssessmentRecorded(assessment.published());
        journal.record(recorded);
        recordings.fire(recorded);
        return assessment.details();
    }
}
