package org.saphan.plan.impactevidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.known.registry.Transfer;

/// Evidence that an entrepreneur was hit, as one agency recorded it.
@Entity
class ImpactEvidence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    private String programmeCode;
    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    @Enumerated(EnumType.STRING)
    private ImpactCause cause;

    private BigDecimal turnoverBefore;
    private BigDecimal turnoverAfter;
    private LocalDate beforeStartsOn;
    private LocalDate beforeEndsOn;
    private LocalDate afterStartsOn;
    private LocalDate afterEndsOn;
    private @Nullable BigDecimal tourismSharePercent;
    private String document;
    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersededBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ImpactEvidence() {}

    static ImpactEvidence record(String programmeCode, NewImpactEvidence content, String agency, LocalDate today) {
        var evidence = new ImpactEvidence();
        evidence.id = Ids.next();
        evidence.programmeCode = programmeCode;
        evidence.entrepreneurId = content.entrepreneurId();
        evidence.cause = content.cause();
        evidence.turnoverBefore = content.turnoverBefore();
        evidence.turnoverAfter = content.turnoverAfter();
        evidence.beforeStartsOn = content.periodBefore().startsOn();
        evidence.beforeEndsOn = content.periodBefore().endsOn();
        evidence.afterStartsOn = content.periodAfter().startsOn();
        evidence.afterEndsOn = content.periodAfter().endsOn();
        evidence.tourismSharePercent = content.tourismSharePercent();
        evidence.document = content.document();
        evidence.recordedBy = agency;
        evidence.recordedOn = today;
        return evidence;
    }

    void supersede(UUID by) {
        supersededBy = by;
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    boolean isStanding() {
        return supersededBy == null;
    }

    /// Whether turnover fell, and by so many percent at least, unrounded.
    ///
    /// @param least null where any drop will do
    boolean isSufficient(@Nullable BigDecimal least) {
        var drop = turnoverBefore.subtract(turnoverAfter);
        return drop.signum() > 0
                && (least == null || drop.multiply(HUNDRED).compareTo(turnoverBefore.multiply(least)) >= 0);
    }

    UUID id() {
        return id;
    }

    String programmeCode() {
        return programmeCode;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    ImpactCause cause() {
        return cause;
    }

    private BigDecimal dropPercent() {
        return turnoverBefore.subtract(turnoverAfter).multiply(HUNDRED).divide(turnoverBefore, 2, RoundingMode.HALF_UP);
    }

    ImpactEvidencePublished published() {
        return new ImpactEvidencePublished(
                id, programmeCode, entrepreneurId, cause, dropPercent(), recordedOn, supersededBy, version);
    }

    /// @param least what the programme calls enough
    ImpactEvidenceDetails details(@Nullable BigDecimal least) {
        return new ImpactEvidenceDetails(
                id,
                programmeCode,
                entrepreneurId,
                cause,
                turnoverBefore,
                turnoverAfter,
                dropPercent(),
                isSufficient(least),
                new Period(beforeStartsOn, beforeEndsOn),
                new Period(afterStartsOn, afterEndsOn),
                tourismSharePercent,
                document,
                recordedBy,
                recordedOn,
                supersededBy,
                version);
    }
}
