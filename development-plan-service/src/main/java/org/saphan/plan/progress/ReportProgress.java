package org.saphan.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanQueries;

/// Reports how far an activity has come, by the agency that carries it out.
@ApplicationScoped
class ReportProgress {

    private final PlanQueries plans;
    private final ProgressReports reports;
    private final ChangePlan change;
    private final CallingAgency caller;

    ReportProgress(PlanQueries plans, ProgressReports reports, ChangePlan change, CallingAgency caller) {
        this.plans = plans;
        this.reports = reports;
        this.change = change;
        this.caller = caller;
    }

    @Transactional
    ReportedProgress run(UUID planId, UUID activityId, NewProgress progress) {
        var activity = plans.holdActivity(planId, activityId);
        if (!activity.agency().equals(caller.code())) {
            throw new DutyRequired(caller.code(), activity.supportArea().duty().name(), activity.programmeCode());
        }
        var reached = new PlanChange.ActivityProgressed(activityId, progress.percent());
        var plan = change.run(planId, IfMatch.of("*"), reached);
        var report = ProgressReport.of(activity, progress, caller.code());
        reports.persist(report);
        return new ReportedProgress(report.details(), plan.version());
    }

}
