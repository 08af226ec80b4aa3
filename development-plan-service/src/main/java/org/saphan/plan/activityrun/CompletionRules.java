package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.ActivityRecord;
import org.saphan.plan.terms.CatalogueActivity;

/// What an activity of the catalogue asks for before a run of it counts as completed.
@ApplicationScoped
class CompletionRules {

    private final ActivityRuns runs;

    CompletionRules(ActivityRuns runs) {
        this.runs = runs;
    }

    /// @throws InvalidRequest when the run is said to be over before it began
    /// @throws RecordRequired when a record is missing
    /// @throws DurationOutOfRange when it took shorter or longer than the programme allows
    void check(ProgrammeDetails programme, ActivityRunPublished run, RunCompletion completion) {
        if (completion.completedOn().isBefore(run.startsOn())) {
            throw new InvalidRequest("/completedOn", "BEFORE_START");
        }
        programme.activity(run.activityCode()).ifPresent(activity -> {
            records(activity, completion);
            durations(programme, activity, run, completion);
        });
    }

    private static void records(CatalogueActivity activity, RunCompletion completion) {
        var records = completion.records();
        if (activity.isToRecord(ActivityRecord.LEAN_METRICS)
                && records.leanMetrics().isEmpty()) {
            throw new RecordRequired(activity.code(), ActivityRecord.LEAN_METRICS);
        }
        if (activity.isToRecord(ActivityRecord.LIFE_CYCLE_ASSESSMENT) && records.lifeCycle() == null) {
            throw new RecordRequired(activity.code(), ActivityRecord.LIFE_CYCLE_ASSESSMENT);
        }
    }

    private void durations(
            ProgrammeDetails programme,
            CatalogueActivity activity,
            ActivityRunPublished run,
            RunCompletion completion) {
        var others = runs.standing(run.enrolmentId()).stream()
                .filter(each -> !each.id().equals(run.activityRunId()))
                .map(ActivityRun::period)
                .toList();
        var took = new RunPeriod(run.startsOn(), completion.completedOn());
        RunDurations.of(programme).checkRun(activity, took, others);
    }
}
