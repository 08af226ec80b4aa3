package org.saphan.plan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.support.SupportArea;

/// What one agency does in a plan.
@Embeddable
record PlanActivity(
        UUID id,
        String agency,
        @Enumerated(EnumType.STRING) SupportArea supportArea,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> problemIds,
        String title,
        BigDecimal budget,
        int fiscalYearBe,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate completedOn,
        @Nullable String evidence) {

    static PlanActivity of(UUID id, NewActivity content) {
        return new PlanActivity(
                id,
                content.agency(),
                content.supportArea(),
                content.problems(),
                content.title(),
                content.budget().setScale(2, RoundingMode.UNNECESSARY),
                content.payingYearBE(),
                content.startsOn(),
                content.endsOn(),
                null,
                null);
    }

    PlanActivity completed(ActivityCompletion completion) {
        requireNotCompleted();
        return new PlanActivity(
                id,
                agency,
                supportArea,
                problemIds,
                title,
                budget,
                fiscalYearBe,
                startsOn,
                endsOn,
                completion.completedOn(),
                completion.evidence());
    }

    /// The activity with more money, or with less.
    PlanActivity costing(BigDecimal more) {
        return new PlanActivity(
                id,
                agency,
                supportArea,
                problemIds,
                title,
                budget.add(more),
                fiscalYearBe,
                startsOn,
                endsOn,
                completedOn,
                evidence);
    }

    void requireNotCompleted() {
        if (isCompleted()) {
            throw new ActivityAlreadyCompleted(id);
        }
    }

    boolean isCompleted() {
        return completedOn != null;
    }

    /// What makes it this activity and no other, ids and days aside (S1-09).
    String essence() {
        return String.join("|", agency, supportArea.name(), PlanFingerprint.plain(title), budget.toPlainString());
    }

    ActivityDetails details(UUID planId) {
        return new ActivityDetails(
                id,
                planId,
                agency,
                supportArea,
                problemIds,
                title,
                budget,
                fiscalYearBe,
                startsOn,
                endsOn,
                completedOn,
                evidence);
    }

    ActivityPublished published() {
        return new ActivityPublished(id, agency, supportArea, problemIds, fiscalYearBe, startsOn, endsOn, completedOn);
    }
}
