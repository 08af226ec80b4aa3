package org.saphan.plan.developmentplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.activity.PlanContent;
import org.saphan.plan.activity.PlanDelivery;
import org.saphan.plan.activity.PlanNeeds;
import org.saphan.plan.developmentplan.PlanChange.ActivityAdded;
import org.saphan.plan.developmentplan.PlanChange.ActivityCompleted;
import org.saphan.plan.developmentplan.PlanChange.ActivityRemoved;
import org.saphan.plan.developmentplan.PlanChange.ActivityRewritten;
import org.saphan.plan.developmentplan.PlanChange.BudgetMoved;
import org.saphan.plan.developmentplan.PlanChange.Approved;
import org.saphan.plan.developmentplan.PlanChange.Cancelled;
import org.saphan.plan.developmentplan.PlanChange.Completed;
import org.saphan.plan.developmentplan.PlanChange.Resumed;
import org.saphan.plan.developmentplan.PlanChange.Returned;
import org.saphan.plan.developmentplan.PlanChange.SafeguardJudged;
import org.saphan.plan.developmentplan.PlanChange.Submitted;
import org.saphan.plan.developmentplan.PlanChange.Suspended;
import org.saphan.plan.developmentplan.PlanChange.Transferred;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.outcome.OutcomeFinding;
import org.saphan.plan.outcome.OutcomeJudgement;
import org.saphan.plan.safeguard.Safeguard;
import org.saphan.plan.safeguard.SafeguardDetails;
import org.saphan.plan.safeguard.SafeguardJudgement;
import org.saphan.plan.safeguard.SafeguardNotPassed;
import org.saphan.plan.safeguard.SafeguardPublished;

/// The plan that takes one entrepreneur up.
@Entity
class DevelopmentPlan {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private UUID entrepreneurId;
    private String title;
    private String objective;
    private @Nullable Integer fiscalYearBe;
    private String draftedBy;

    @Embedded
    private PlanContent content;

    @Embedded
    private PlanProgress progress = new PlanProgress();

    @ElementCollection
    @CollectionTable(name = "plan_safeguard", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "safeguard")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Safeguard, SafeguardJudgement> safeguards = new EnumMap<>(Safeguard.class);

    @ElementCollection
    @CollectionTable(name = "plan_outcome", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "outcome")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Outcome, OutcomeJudgement> outcomes = new EnumMap<>(Outcome.class);

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
        plan.title = given.title();
        plan.objective = given.objective();
        plan.fiscalYearBe = given.fiscalYearBE();
        plan.draftedBy = agency;
        plan.content = PlanContent.answering(needs);
        return plan;
    }

    void make(PlanChange change) {
        changes++;
        switch (change) {
            case ActivityAdded added -> content(progress::requireWritable).add(added.activity());
            case ActivityRewritten rewritten -> content(progress::requireWritable).rewrite(rewritten.activityId(), rewritten.activity());
            case ActivityRemoved removed -> content(progress::requireWritable).remove(removed.activityId());
            case ActivityCompleted completed -> content(progress::carryOut).complete(completed.activityId(), completed.completion());
            case SafeguardJudged judged -> judge(judged.safeguard(), judged.judgement());
            case BudgetMoved moved -> content(progress::requireUnderWay).moveBudget(moved.from(), moved.to(), moved.amount());
            case Submitted _ -> submit();
            case Returned returned -> progress.giveBack(returned.reason());
            case Approved approved -> approve(approved.agency(), approved.day());
            case Suspended _ -> progress.suspend();
            case Resumed _ -> progress.resume();
            case Completed completed -> complete(completed.outcomes(), completed.day());
            case Cancelled cancelled -> progress.cancel(cancelled.reason());
            case Transferred transferred -> entrepreneurId = transferred.entrepreneurId();
        }
    }

    private PlanContent content(Runnable guard) {
        guard.run();
        return content;
    }

    private void judge(Safeguard safeguard, SafeguardJudgement judgement) {
        progress.requireOpen();
        safeguards.put(safeguard, judgement);
    }

    private void submit() {
        content.requireActivity();
        progress.submit();
    }

    private void approve(String agency, LocalDate day) {
        SafeguardNotPassed.check(safeguards);
        progress.approve(agency, day);
    }

    private void complete(Map<Outcome, OutcomeJudgement> judgements, LocalDate day) {
        SafeguardNotPassed.check(safeguards);
        progress.complete(day);
        outcomes.putAll(judgements);
    }

    UUID entrepreneurId() {
        return entrepreneurId;
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
        return content.delivery(OutcomeJudgement.achieved(outcomes));
    }

    PlanSummary summary() {
        return new PlanSummary(id, enrolmentId, programmeCode, entrepreneurId, title, progress.state(), fiscalYearBe);
    }

    PlanChanged changed() {
        return new PlanChanged(id, programmeCode, progress.state());
    }

    DevelopmentPlanPublished published() {
        return new DevelopmentPlanPublished(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                content.diagnosisId(),
                progress.state(),
                content.published(),
                content.uncoveredProblems(),
                SafeguardPublished.of(safeguards),
                OutcomeJudgement.achieved(outcomes),
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
                title,
                objective,
                fiscalYearBe,
                progress.state(),
                draftedBy,
                content.details(id),
                content.uncoveredProblems(),
                SafeguardDetails.of(safeguards),
                OutcomeFinding.of(outcomes),
                progress.reason(),
                progress.approvedBy(),
                progress.approvedOn(),
                progress.completedOn(),
                version);
    }
}
