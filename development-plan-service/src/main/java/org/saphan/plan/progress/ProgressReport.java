package org.saphan.plan.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.developmentplan.ActivityFacts;

/// How far an activity had come on a day.
@Entity
@Immutable
class ProgressReport {

    @Id
    private UUID id;

    private UUID planId;
    private UUID activityId;
    private LocalDate reportedOn;
    private int percent;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidence;

    private String reportedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ProgressReport() {}

    static ProgressReport of(ActivityFacts activity, NewProgress progress, String agency) {
        var report = new ProgressReport();
        report.id = Ids.next();
        report.planId = activity.planId();
        report.activityId = activity.activityId();
        report.reportedOn = progress.reportedOn();
        report.percent = progress.percent();
        report.note = progress.note();
        report.evidence = progress.shownBy();
        report.reportedBy = agency;
        return report;
    }

    UUID id() {
        return id;
    }

    ProgressDetails details() {
        return new ProgressDetails(id, planId, activityId, reportedOn, percent, note, evidence, reportedBy);
    }
}
