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
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.foureyes.FourEyes;

/// Money of a payment that came back, which one reports and another confirms.
@Entity
class Refund {

    @Id
    private UUID id;

    private UUID disbursementId;
    private String programmeCode;
    private String agency;
    private BigDecimal amount;
    private LocalDate refundedOn;
    private String reference;

    @Embedded
    private FourEyes fourEyes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Refund() {}

    static Refund request(Disbursement of, NewRefund content, Eyes by) {
        var refund = new Refund();
        refund.id = Ids.next();
        refund.disbursementId = of.id();
        refund.programmeCode = of.programmeCode();
        refund.agency = by.agency();
        refund.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        refund.refundedOn = content.refundedOn();
        refund.reference = content.reference();
        refund.fourEyes = FourEyes.askedBy(by);
        return refund;
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
            throw new RefundAlreadyDecided(id, fourEyes.state());
        }
    }

    boolean isOf(String other) {
        return agency.equals(other);
    }

    UUID id() {
        return id;
    }

    UUID disbursementId() {
        return disbursementId;
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

    RefundDetails details() {
        return new RefundDetails(
                id,
                disbursementId,
                programmeCode,
                amount,
                refundedOn,
                reference,
                fourEyes.state(),
                fourEyes.requestedBy(),
                fourEyes.decidedBy(),
                fourEyes.decidedOn(),
                fourEyes.reason(),
                version);
    }
}
