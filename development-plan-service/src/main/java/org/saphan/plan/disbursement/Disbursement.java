package org.saphan.plan.disbursement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;
import org.saphan.plan.commitment.CommitmentFacts;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.foureyes.FourEyes;

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
    private BigDecimal refunded = new BigDecimal("0.00");
    private LocalDate paidOn;
    private String reference;

    @Embedded
    private FourEyes fourEyes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Disbursement() {}

    static Disbursement request(CommitmentFacts of, NewDisbursement content, Eyes by) {
        var disbursement = new Disbursement();
        disbursement.id = Ids.next();
        disbursement.commitmentId = of.commitmentId();
        disbursement.programmeCode = of.programmeCode();
        disbursement.agency = of.fund().agency();
        disbursement.fiscalYearBe = of.fund().fiscalYearBE();
        disbursement.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        disbursement.paidOn = content.paidOn();
        disbursement.reference = content.reference();
        disbursement.fourEyes = FourEyes.askedBy(by);
        return disbursement;
    }

    void approve(Eyes by, LocalDate day) {
        requireRequested();
        fourEyes.letGo(by, day, id);
    }

    void reject(Eyes by, LocalDate day, String why) {
        requireRequested();
        fourEyes.turnDown(by, day, why);
    }

    private void requireRequested() {
        if (fourEyes.isDecided()) {
            throw new DisbursementAlreadyDecided(id, fourEyes.state());
        }
    }

    /// @throws DisbursementNotMade when nothing was paid that could come back
    void requireMade() {
        if (!fourEyes.isMade()) {
            throw new DisbursementNotMade(id, fourEyes.state());
        }
    }

    void refund(BigDecimal part) {
        refunded = refunded.add(part);
    }

    boolean isOf(String other) {
        return agency.equals(other);
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
                id,
                commitmentId,
                programmeCode,
                agency,
                fiscalYearBe,
                amount,
                refunded,
                paidOn,
                fourEyes.state(),
                fourEyes.decidedBy(),
                version);
    }

    DisbursementDetails details() {
        return new DisbursementDetails(
                id,
                commitmentId,
                programmeCode,
                agency,
                fiscalYearBe,
                amount,
                refunded,
                paidOn,
                reference,
                fourEyes.state(),
                fourEyes.requestedBy(),
                fourEyes.decidedBy(),
                fourEyes.decidedOn(),
                fourEyes.reason(),
                version);
    }
}
