package org.saphan.plan.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// What was given back of an allocation.
@Entity
class AllocationReturn {

    @Id
    private UUID id;

    private UUID allocationId;
    private BigDecimal amount;
    private String reason;
    private String returnedBy;
    private LocalDate returnedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AllocationReturn() {}

    static AllocationReturn of(UUID allocationId, NewAllocationReturn content, String by, LocalDate day) {
        var given = new AllocationReturn();
        given.id = Ids.next();
        given.allocationId = allocationId;
        given.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        given.reason = content.reason();
        given.returnedBy = by;
        given.returnedOn = day;
        return given;
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    AllocationReturnDetails details() {
        return new AllocationReturnDetails(id, allocationId, amount, reason, returnedBy, returnedOn, version);
    }
}
