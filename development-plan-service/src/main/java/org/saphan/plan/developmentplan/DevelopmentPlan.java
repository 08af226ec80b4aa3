package org.saphan.plan.developmentplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Ids;
import org.saphan.plan.activity.PlanContent;
import org.saphan.plan.activity.PlanDelivery;
import org.saphan.plan.activity.PlanNeeds;
import org.saphan.plan.developmentplan.PlanChange.ActivityAdded;
import org.saphan.plan.developmentplan.PlanChange.ActivityCompleted;
import org.saphan.plan.developmentplan.PlanChange.ActivityProgressed;
import org.saphan.plan.developmentplan.PlanChange.ActivityRemoved;
import org.saphan.plan.developmentplan.PlanChange.ActivityRewritten;
import org.saphan.plan.developmentplan.PlanChange.Approved;
import org.saphan.plan.developmentplan.PlanChange.BudgetMoved;
import org.saphan.plan.developmentplan.PlanChange.Cancelled;
import org.saphan.plan.developmentplan.PlanChange.Completed;
import org.saphan.plan.developmentplan.PlanChange.HandedOver;
import org.saphan.plan.developmentplan.PlanChange.Resumed;
import org.saphan.plan.developmentplan.PlanChange.Returned;
import org.saphan.plan.developmentplan.PlanChange.Revised;
import org.saphan.plan.developmentplan.PlanChange.SafeguardJudged;
import org.saphan.plan.developmentplan.PlanChange.Submitted;
import org.saphan.plan.developmentplan.PlanChange.Suspended;
import org.saphan.plan.developmentplan.PlanChange.Transferred;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.outcome.Conclusion;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.outcome.OutcomeJudgement;
import org.saphan.plan.safeguard.Safeguard;
import org.saphan.plan.safeguard.SafeguardJudgement;
import org.saphan.plan.safeguard.Safeguarding;

/// The plan that takes one entrepreneur up.
@Entity
class DevelopmentPlan {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private UUID entrepreneurId;
    private String draftedBy;

    @Embedded
    private PlanAims aims;

    @Embedded
    private PlanContent content;

    @Embedded
    private PlanProgress progress = new PlanProgress();

    @Embedded
    private Safeguarding safeguards = new Safeguarding();

    @Embedded
    private Conclusion conclusion = new Conclusion();

    /// Counts what happened, so that the version rises with each change of whatever belongs to the plan.
    @SuppressWarnings("UnusedVariable") // only the database reads it
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DevelopmentPlan() {}

    static DevelopmentPlan draft(EnrolmentFacts enrolment, PlanNeeds needs, NewPlan given, String agency) {
        var plan = new DevelopmentPlan();
        plan.id = Ids.next();
        plan.enrolmentId = enrolment.id();
        plan.programmeCode = enrolment.programmeCode();
        plan.entrepreneurId = enrolment.entrepreneurId();
        plan.aims = new PlanAims(given.title(), given.objective(), given.fiscalYearBE());
        plan.draftedBy = agency;
        plan.content = PlanContent.answering(needs);
        return plan;
    }

    void make(PlanChange change) {
        changes++;
        switch (change) {
            case ActivityAdded added -> writable().add(added.activity());
            case ActivityRewritten rewritten -> writable().rewrite(rewritten.activityId(), rewritten.activity());
            case ActivityRemoved removed -> writable().remove(removed.activityId());
            case ActivityCompleted completed -> carriedOut().complete(completed.activityId(), completed.completion());
            case SafeguardJudged judged -> judge(judged.safeguard(), judged.judgement());
            case ActivityProgressed progressed -> carriedOut().progress(progressed.activityId(), progressed.percent());
            case HandedOver handed -> renewed()
                    .handOver(handed.activityId(), handed.agency(), handed.startsOn(), handed.endsOn());
            case Revised revised -> revise(revised);
            case BudgetMoved moved -> renewed().moveBudget(moved.from(), moved.to(), moved.amount());
            case Submitted submitted -> submit(submitted.day());
            case Returned returned -> progress.giveBack(returned.reason());
            case Approved approved -> safeguarded().approve(approved.agency(), approved.day());
            case Suspended _ -> progress.suspend();
            case Resumed _ -> progress.resume();
            case Completed completed -> complete(completed.outcomes(), completed.day());
            case Cancelled cancelled -> progress.cancel(cancelled.reason());
            case Transferred transferred -> entrepreneurId = transferred.entrepreneurId();
        }
    }

    private PlanContent writable() {
        progress.requireWritable();
        return content;
    }

    private PlanContent carriedOut() {
        progress.carryOut();
        return content;
    }

    private PlanContent renewed() {
        progress.renew();
        return content;
    }

    private void judge(Safeguard safeguard, SafeguardJudgement judgement) {
        progress.requireOpen();
        safeguards.judge(safeguard, judgement);
    }

    private void revise(Revised revised) {
        safeguarded().renew();
        content.revise(revised.activities());
    }

    private void submit(LocalDate day) {
        content.requireActivity();
        progress.submit(day);
    }

    private PlanProgress safeguarded() {
        safeguards.requirePassed();
        return progress;
    }

    private void complete(Map<Outcome, OutcomeJudgement> judgements, LocalDate day) {
        safeguarded().complete(day);
        conclusion.judge(judgements);
    }

    String programmeCode() {
        return programmeCode;
    }

    PlanContent content() {
        return content;
    }

    long version() {
        return version;
    }

    PlanDelivery delivery() {
        return content.delivery(conclusion.achieved());
    }

    PlanSummary summary() {
        return new PlanSummary(id, enrolmentId, programmeCode, entrepreneurId, aims.title(), progress.state(), aims.fiscalYearBe());
    }

    DevelopmentPlanPublished published() {
        return new DevelopmentPlanPublished(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                content.diagnosisId(),
                progress.state(),
                progress.edition(),
                content.published(),
                content.uncoveredProblems(),
                safeguards.published(),
                conclusion.achieved(),
                progress.approvedOn(),
                progress.completedOn(),
                version);
    }

    PlanDetails details() {
        return new PlanDetails(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                content.diagnosisId(),
                aims.title(),
                aims.objective(),
                aims.fiscalYearBe(),
                progress.state(),
                progress.edition(),
                draftedBy,
                content.details(id),
                content.uncoveredProblems(),
                safeguards.details(),
                conclusion.findings(),
                progress.reason(),
                progress.submittedOn(),
                progress.approvedBy(),
                progress.approvedOn(),
                progress.completedOn(),
                version);
    }
}
