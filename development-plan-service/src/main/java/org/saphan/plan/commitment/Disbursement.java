package org.saphan.plan.commitment;

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
import org.saphan.plan.foureyes.Eyes;

/// A payment out of a commitment, which one asks for and another lets go.
@Entity
class Disbursement {

    @Id
    private UUID id;

    private UUID commitmentId;
    private String programmeCode;
    private String agency;
    private int fiscalYearBe;
    private BigDecimal amount;
    private LocalDate paidOn;
    private String reference;

    @Enumerated(EnumType.STRING)
    private DisbursementState state = DisbursementState.REQUESTED;

    private String requestedBy;
    private String requestedBySubject;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Disbursement() {}

    static Disbursement request(Commitment of, NewDisbursement content, Eyes by) {
        var disbursement = new Disbursement();
        disbursement.id = Ids.next();
        disbursement.commitmentId = of.id();
        disbursement.programmeCode = of.programmeCode();
        disbursement.agency = of.fund().agency();
        disbursement.fiscalYearBe = of.fund().fiscalYearBE();
        disbursement.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        disbursement.paidOn = content.paidOn();
        disbursement.reference = content.reference();
        disbursement.requestedBy = by.agency();
        disbursement.requestedBySubject = by.subject();
        return disbursement;
    }

    void approve(Eyes by, LocalDate day) {
        requireRequested();
        by.requireOthersThan(new Eyes(requestedBy, requestedBySubject), id);
        decide(DisbursementState.MADE, by, day);
    }

    /// Whoever asked may take it back.
    void reject(Eyes by, LocalDate day, String why) {
        requireRequested();
        decide(DisbursementState.REJECTED, by, day);
        reason = why;
    }

    private void requireRequested() {
        if (state != DisbursementState.REQUESTED) {
            throw new DisbursementAlreadyDecided(id, state);
        }
    }

    private void decide(DisbursementState as, Eyes by, LocalDate day) {
        state = as;
        decidedBy = by.agency();
        decidedOn = day;
    }

    boolean wasRequestedBy(String other) {
        return requestedBy.equals(other);
    }

    UUID id() {
        return id;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    String programmeCode() {
        return programmeCode;
    }

    BigDecimal amount() {
        return amount;
    }

    long version() {
        return version;
    }

    DisbursementPublished published() {
        return new DisbursementPublished(
                id, commitmentId, programmeCode, agency, fiscalYearBe, amount, paidOn, state, decidedBy, version);
    }

    DisbursementDetails details() {
        return new DisbursementDetails(
                id,
                commitmentId,
                programmeCode,
                agency,
                fiscalYearBe,
                amount,
                paidOn,
                reference,
                state,
                requestedBy,
                decidedBy,
                decidedOn,
                reason,
                version);
    }
}
