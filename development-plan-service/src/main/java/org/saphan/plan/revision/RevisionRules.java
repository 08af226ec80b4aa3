package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.plan.activity.ActivityDetails;
import org.saphan.plan.activity.ProblemRequired;
import org.saphan.plan.activity.RevisedActivity;
import org.saphan.plan.activity.SupportAreas;
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.commitment.MoneyCommitted;
import org.saphan.plan.developmentplan.PlanDetails;

/// What the activities of a revision must fulfil, looked at when they are written and again when they are approved. The
/// plan is held meanwhile, so that no money is committed between the look and the change.
@ApplicationScoped
class RevisionRules {

    private final SupportAreas supportAreas;
    private final CommitmentQueries commitments;

    RevisionRules(SupportAreas supportAreas, CommitmentQueries commitments) {
        this.supportAreas = supportAreas;
        this.commitments = commitments;
    }

    void check(PlanDetails plan, RevisedActivities wanted) {
        plan.activities().forEach(each -> requireMoneyKept(each, wanted.activities()));
        wanted.activities().forEach(each -> requireFitting(plan, each));
    }

    /// An activity to which money is committed stays with its agency, and costs no less than that.
    private void requireMoneyKept(ActivityDetails activity, List<RevisedActivity> wanted) {
        var committed = commitments.committed(activity.activityId());
        if (committed.signum() > 0
                && wanted.stream()
                        .filter(each -> activity.activityId().equals(each.activityId()))
                        .filter(each -> activity.agency().equals(each.agency()))
                        .noneMatch(each -> each.budget().compareTo(committed) >= 0)) {
            throw new MoneyCommitted(activity.activityId(), committed);
        }
    }

    private void requireFitting(PlanDetails plan, RevisedActivity wanted) {
        var content = wanted.content();
        content.checkDays();
        if (!plan.diagnosedProblems().containsAll(wanted.problemIds())) {
            throw new ProblemRequired(plan.diagnosisId());
        }
        supportAreas.check(plan.programmeCode(), content);
    }
}
