package org.saphan.plan.developmentplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The development plans.
@ApplicationScoped
class DevelopmentPlans implements PanacheRepositoryBase<DevelopmentPlan, UUID> {

    private static final String ONE_OPEN = "development_plan_one_open";

    DevelopmentPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan", id));
    }

    /// The plan, held until the transaction ends.
    DevelopmentPlan hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("plan", id));
    }

    /// Adds a plan. The index is the backstop where two enrolments of one entrepreneur meet.
    ///
    /// @throws PlanAlreadyOpen when the entrepreneur has an open plan in the programme
    void open(DevelopmentPlan plan) {
        var open = "programmeCode = ?1 and entrepreneurId = ?2 and progress.state not in (COMPLETED, CANCELLED)";
        var entrepreneur = plan.summary().entrepreneurId();
        if (count(open, plan.programmeCode(), entrepreneur) > 0) {
            throw new PlanAlreadyOpen(plan.programmeCode(), entrepreneur);
        }
        try {
            persistAndFlush(plan);
        } catch (ConstraintViolationException violation) {
            if (ONE_OPEN.equals(violation.getConstraintName())) {
                throw new PlanAlreadyOpen(plan.programmeCode(), entrepreneur);
            }
            throw violation;
        }
    }

    /// Read past the entity, so that a change that follows finds it fresh.
    Optional<PlanFacts> facts(UUID id) {
        return getEntityManager().createQuery("""
                        select new org.saphan.plan.developmentplan.PlanFacts(
                        p.id, p.programmeCode, p.enrolmentId, p.entrepreneurId, p.draftedBy)
                        from DevelopmentPlan p where p.id = :id""", PlanFacts.class).setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    Optional<ActivityFacts> activity(UUID planId, UUID activityId) {
        return getEntityManager()
                .createQuery("""
                        select new org.saphan.plan.developmentplan.ActivityFacts(p.id, a.id, p.programmeCode,
                        p.progress.state, a.agency, a.supportArea, a.budget, a.fiscalYearBe)
                        from DevelopmentPlan p join p.content.activities a
                        where p.id = :plan and a.id = :activity""", ActivityFacts.class)
                .setParameter("plan", planId)
                .setParameter("activity", activityId)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<UUID> openOf(UUID enrolmentId) {
        return getEntityManager()
                .createQuery("""
                        select p.id from DevelopmentPlan p
                        where p.enrolmentId = :enrolment and p.progress.state not in (COMPLETED, CANCELLED)""", UUID.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<UUID> ofEnrolment(UUID enrolmentId) {
        return getEntityManager()
                .createQuery(
                        "select p.id from DevelopmentPlan p where p.enrolmentId = :enrolment order by p.id", UUID.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    /// The programme's plans by id, after that one.
    List<PlanSummary> list(PlanFilter filter, @Nullable UUID after, int size) {
        var havingActivity =
                "id in (select p.id from DevelopmentPlan p join p.content.activities a where a.agency = :agency)";
        var conditions = new Conditions()
                .with("programmeCode = :programme", "programme", filter.programme())
                .with("progress.state = :state", "state", filter.state())
                .with(havingActivity, "agency", filter.agency())
                .with("id > :after", "after", after);
        return find(conditions.inOrderOf("id"), conditions.values()).page(0, size).list().stream()
                .map(DevelopmentPlan::summary)
                .toList();
    }

    /// The plans that got past approval, whatever became of them but cancellation.
    List<DevelopmentPlan> approved(String programmeCode) {
        return list(
                "programmeCode = ?1 and progress.approvedOn is not null and progress.state <> CANCELLED",
                programmeCode);
    }

    /// Groups of plans that are the same plan (S1-09).
    List<IdenticalPlans> identical(String programmeCode) {
        var plans = list("""
                programmeCode = ?1 and progress.state <> CANCELLED and content.fingerprint in (
                select q.content.fingerprint from DevelopmentPlan q
                where q.programmeCode = ?1 and q.progress.state <> CANCELLED
                group by q.content.fingerprint having count(*) > 1)
                order by content.fingerprint, id""", programmeCode);
        return IdenticalPlans.group(plans);
    }

    /// Open plans whose entrepreneur the register holds suspended or deregistered; who was merged is not gone.
    List<UUID> toSuspend() {
        return ids("""
                select p.id from development_plan p join known_entrepreneur k on k.id = p.entrepreneur_id
                where p.state not in ('COMPLETED', 'CANCELLED', 'SUSPENDED') and k.status in ('SUSPENDED', 'DEREGISTERED')
                and k.merged_into is null order by p.id""");
    }

    /// Suspended plans whose entrepreneur is registered again.
    List<UUID> toResume() {
        return ids("""
                select p.id from development_plan p join known_entrepreneur k on k.id = p.entrepreneur_id
                where p.state = 'SUSPENDED' and k.status = 'REGISTERED' order by p.id""");
    }

    @SuppressWarnings("unchecked") // a native query's rows have no type
    private List<UUID> ids(String sql) {
        return getEntityManager().createNativeQuery(sql, UUID.class).getResultList();
    }
}
