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
import org.saphan.http.InvalidRequest;
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
        int percent,
        @Nullable LocalDate completedOn,
        @Nullable String evidence) {

    private static final int WHOLE = 100;

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
                0,
                null,
                null);
    }

    PlanActivity completed(ActivityCompletion completion) {
        return with(agency, startsOn, endsOn, WHOLE, completion.completedOn(), completion.evidence());
    }

    PlanActivity progressed(int reached) {
        return with(agency, startsOn, endsOn, reached, null, null);
    }

    /// Another agency does it, on other days where these are given.
    PlanActivity handedTo(String other, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        var from = starts == null ? startsOn : starts;
        var until = ends == null ? endsOn : ends;
        if (until.isBefore(from)) {
            throw new InvalidRequest("/endsOn", "BEFORE_START");
        }
        return with(other, from, until, percent, null, null);
    }

    /// The same activity with other content, as far as it has come.
    ///
    /// @throws ActivityAlreadyCompleted when it is completed and would change
    PlanActivity revised(NewActivity content) {
        var fresh = of(id, content);
        var revised = fresh.with(fresh.agency, fresh.startsOn, fresh.endsOn, percent, completedOn, evidence);
        if (isCompleted() && !revised.equals(this)) {
            throw new ActivityAlreadyCompleted(id);
        }
        return revised;
    }

    private PlanActivity with(
            String by,
            LocalDate starts,
            LocalDate ends,
            int reached,
            @Nullable LocalDate completed,
            @Nullable String shownBy) {
        return new PlanActivity(
                id, by, supportArea, problemIds, title, budget, fiscalYearBe, starts, ends, reached, completed, shownBy);
    }

    void requireNotCompleted() {
        if (isCompleted()) {
            throw new ActivityAlreadyCompleted(id);
        }
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
                percent,
                completedOn,
                evidence);
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
                percent,
                completedOn,
                evidence);
    }

    ActivityPublished published() {
        return new ActivityPublished(
                id, agency, supportArea, problemIds, fiscalYearBe, startsOn, endsOn, percent, completedOn);
    }
}
