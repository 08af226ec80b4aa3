package org.saphan.plan.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// A cut of a commitment.
@Entity
class Reduction {

    @Id
    private UUID id;

    private UUID commitmentId;
    private BigDecimal amount;
    private String reason;
    private LocalDate reducedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Reduction() {}

    static Reduction of(UUID commitmentId, NewReduction content, LocalDate day) {
        var reduction = new Reduction();
        reduction.id = Ids.next();
        reduction.commitmentId = commitmentId;
        reduction.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        reduction.reason = content.reason();
        reduction.reducedOn = day;
        return reduction;
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    ReductionDetails details() {
        return new ReductionDetails(id, commitmentId, amount, reason, reducedOn, version);
    }
}
