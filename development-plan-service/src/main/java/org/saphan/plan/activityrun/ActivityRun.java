package org.saphan.plan.activityrun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.runrecord.RunRecords;

/// One activity of the catalogue as one entrepreneur goes through it.
@Entity
class ActivityRun {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private UUID entrepreneurId;
    private String activityCode;
    private String agency;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable UUID productId;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetStandard targetStandard;

    private @Nullable UUID successorId;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    private @Nullable LocalDate completedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private RunRecords records = RunRecords.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable CertificationOutcome certification;

    private @Nullable UUID certificationId;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ActivityRun() {}

    static ActivityRun start(EnrolmentFacts enrolment, NewActivityRun content, @Nullable UUID successorId) {
        var run = new ActivityRun();
        run.id = Ids.next();
        run.enrolmentId = enrolment.id();
        run.programmeCode = enrolment.programmeCode();
        run.entrepreneurId = enrolment.entrepreneurId();
        run.activityCode = content.activityCode();
        run.agency = content.agency();
        run.startsOn = content.startsOn();
        run.endsOn = content.endsOn();
        run.productId = content.productId();
        run.targetStandard = content.targetStandard();
        run.successorId = successorId;
        return run;
    }

    void complete(LocalDate day, RunRecords recorded) {
        requireRunning();
        state = RunState.COMPLETED;
        completedOn = day;
        records = recorded;
        certification = targetStandard == null ? null : CertificationOutcome.NOT_YET;
    }

    /// The register tells of a certificate of the standard aimed at.
    void certify(UUID certificate) {
        certification = CertificationOutcome.CERTIFIED;
        certificationId = certificate;
    }

    void cancel(LocalDate day, String why) {
        requireRunning();
        state = RunState.CANCELLED;
        cancelledOn = day;
        reason = why;
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(UUID entrepreneur) {
        entrepreneurId = entrepreneur;
    }

    void requireRunning() {
        if (state != RunState.RUNNING) {
            throw new RunStateForbids(id, state);
        }
    }

    boolean isRunning() {
        return state == RunState.RUNNING;
    }

    boolean waitsForCertificate() {
        return certification == CertificationOutcome.NOT_YET;
    }

    /// Whether it is of the same activity, for the same product and standard.
    boolean isSame(NewActivityRun other) {
        return activityCode.equals(other.activityCode())
                && Objects.equals(productId, other.productId())
                && targetStandard == other.targetStandard();
    }

    /// The planned days, or those that it took.
    RunPeriod period() {
        return new RunPeriod(startsOn, completedOn == null ? endsOn : completedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ActivityRunPublished published() {
        return new ActivityRunPublished(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                activityCode,
                agency,
                startsOn,
                endsOn,
                productId,
                targetStandard,
                successorId,
                state,
                completedOn,
                records.meanImprovementPercent(),
                certification,
                certificationId,
                cancelledOn,
                version);
    }

    ActivityRunDetails details() {
        return ActivityRunDetails.of(published(), records, reason);
    }
}
