package org.saphan.plan.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// Money that was given to an agency for a fiscal year.
@Entity
class Allocation {

    @Id
    private UUID id;

    private String programmeCode;
    private String agency;
    private int fiscalYearBe;
    private BigDecimal amount;
    private BigDecimal returned = new BigDecimal("0.00");
    private String allocatedBy;
    private LocalDate allocatedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Allocation() {}

    static Allocation make(String programmeCode, NewAllocation content, String by, LocalDate day) {
        var allocation = new Allocation();
        allocation.id = Ids.next();
        allocation.programmeCode = programmeCode;
        allocation.agency = content.agency();
        allocation.fiscalYearBe = content.fiscalYearBE();
        allocation.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        allocation.allocatedBy = by;
        allocation.allocatedOn = day;
        return allocation;
    }

    void giveBack(BigDecimal part) {
        returned = returned.add(part);
    }

    /// What was not given back.
    BigDecimal left() {
        return amount.subtract(returned);
    }

    Fund fund() {
        return new Fund(programmeCode, agency, fiscalYearBe);
    }

    BigDecimal amount() {
        return amount;
    }

    UUID id() {
        return id;
    }

    AllocationDetails details() {
        return new AllocationDetails(
                id, programmeCode, agency, fiscalYearBe, amount, returned, allocatedBy, allocatedOn, version);
    }
}
