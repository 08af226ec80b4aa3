package org.saphan.plan.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.partnercomment.CommentSubject;
import org.saphan.plan.partnercomment.CommentedKind;

/// The training sessions.
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID>, CommentSubject {

    /// A cohort is as large as its largest session.
    private static final String TOTALS = """
            select province_code, sum(sessions), sum(people), sum(people) filter (where minors), sum(days),
            sum(participant_days)
            from (select province_code, cohort_id, count(*) sessions, max(participant_count) people,
            bool_or(is_minor_group) minors, sum(days) days, sum(days * participant_count) participant_days
            from training_session where programme_code = :programme group by province_code, cohort_id) cohort
            group by province_code order by province_code""";

    TrainingSession require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("training-session", id));
    }

    List<TrainingSessionDetails> ofProject(UUID projectId) {
        return find("projectId = ?1 order by startsOn, id", projectId).list().stream()
                .map(TrainingSession::details)
                .toList();
    }

    TrainingTotals totals(String programmeCode) {
        List<?> rows = getEntityManager()
                .createNativeQuery(TOTALS, Object[].class)
                .setParameter("programme", programmeCode)
                .getResultList();
        return TrainingTotals.of(
                programmeCode,
                rows.stream()
                        .map(Object[].class::cast)
                        .map(TrainingSessions::province)
                        .toList());
    }

    private static ProvinceTraining province(Object[] row) {
        return new ProvinceTraining(
                (String) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object sum) {
        return sum instanceof Number some ? some.longValue() : 0;
    }

    @Override
    public CommentedKind kind() {
        return CommentedKind.TRAINING;
    }

    @Override
    public boolean isOf(UUID subjectId, UUID enrolmentId) {
        return count("id = ?1 and enrolmentId = ?2", subjectId, enrolmentId) > 0;
    }
}
