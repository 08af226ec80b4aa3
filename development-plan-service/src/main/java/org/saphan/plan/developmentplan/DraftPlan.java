package org.saphan.plan.developmentplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.activity.PlanNeeds;
import org.saphan.plan.diagnosis.DiagnosisQueries;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Begins the plan of a selected entrepreneur, on the latest confirmed diagnosis.
@ApplicationScoped
class DraftPlan {

    private final EnrolmentQueries enrolments;
    private final DevelopingAgencies developing;
    private final DiagnosisQueries diagnoses;
    private final DevelopmentPlans plans;
    private final Journal journal;
    private final CallingAgency caller;

    DraftPlan(
            EnrolmentQueries enrolments,
            DevelopingAgencies developing,
            DiagnosisQueries diagnoses,
            DevelopmentPlans plans,
            Journal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.developing = developing;
        this.diagnoses = diagnoses;
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    PlanDetails run(UUID enrolmentId, NewPlan content) {
        var enrolment = enrolments.hold(enrolmentId);
        developing.require(enrolment.programmeCode());
        var needs = diagnoses.holdConfirmed(enrolmentId).orElseThrow(() -> new DiagnosisRequired(enrolmentId));
        EnrolmentNotSelected.check(enrolment);
        var plan = DevelopmentPlan.draft(enrolment, PlanNeeds.of(needs), content, caller.code());
        plans.open(plan);
        journal.record(new DevelopmentPlanEvent.DevelopmentPlanDrafted(plan.published()));
        return plan.details();
    }
}
