package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Replaces the activities of a revision, on the plan as it is now.
@ApplicationScoped
class RewriteRevision {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final PlanRevisions revisions;
    private final RevisionRules rules;
    private final RevisionJournal journal;

    RewriteRevision(PlanQueries plans, DevelopingAgencies developing, PlanRevisions revisions, RevisionRules rules, RevisionJournal journal) {
        this.plans = plans;
        this.developing = developing;
        this.revisions = revisions;
        this.rules = rules;
        this.journal = journal;
    }

    @Transactional
    RevisionDetails run(UUID planId, int number, RevisedActivities wanted, IfMatch ifMatch) {
        developing.require(plans.require(planId).programmeCode());
        var plan = plans.holdDetails(planId);
        var revision = revisions.require(planId, number);
        ifMatch.check(revision.version());
        var known = new HashSet<>(revision.activities().ids());
        plan.activities().forEach(each -> known.add(each.activityId()));
        var activities = wanted.identified(known);
        revision.rewrite(activities, plan.edition());
        rules.check(plan, activities);
        return journal.record(revision, RevisionEvent.RevisionRewritten::new);
    }
}
