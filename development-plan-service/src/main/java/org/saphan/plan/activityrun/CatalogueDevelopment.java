package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.plan.graduation.DevelopmentNotCompleted;
import org.saphan.plan.graduation.DevelopmentProof;
import org.saphan.plan.graduation.GraduatedBeforeCompletion;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.Development;

/// A development by the activities of a catalogue is completed when at least one was begun, all that were begun are
/// completed, and together they last as long as the programme asks for.
@ApplicationScoped
class CatalogueDevelopment implements DevelopmentProof {

    private final ActivityRuns runs;

    CatalogueDevelopment(ActivityRuns runs) {
        this.runs = runs;
    }

    @Override
    public Development development() {
        return Development.CATALOGUE;
    }

    @Override
    public void require(ProgrammeDetails programme, UUID enrolmentId, LocalDate graduatedOn) {
        var standing = runs.standing(enrolmentId);
        if (standing.isEmpty()) {
            throw new DevelopmentNotCompleted(enrolmentId, "ACTIVITY_RUN");
        }
        if (standing.stream().anyMatch(ActivityRun::isRunning)) {
            throw new DevelopmentNotCompleted(enrolmentId, "RUN_COMPLETION");
        }
        var periods = standing.stream().map(ActivityRun::period).toList();
        RunDurations.of(programme).checkWhole(periods);
        GraduatedBeforeCompletion.check(graduatedOn, RunPeriod.over(periods).endsOn());
    }
}
