package org.saphan.plan.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// A line of the ledger; it never changes.
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries add the entries up; nothing reads one
class LedgerEntry {

    @Id
    private UUID id;

    private String programmeCode;
    private String agency;
    private int fiscalYearBe;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private BigDecimal amount;
    private UUID sourceId;
    private @Nullable UUID planId;
    private @Nullable UUID activityId;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LedgerEntry() {}

    static LedgerEntry of(Fund fund, EntryKind kind, BigDecimal amount, Origin origin, Instant now) {
        var entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.programmeCode = fund.programmeCode();
        entry.agency = fund.agency();
        entry.fiscalYearBe = fund.fiscalYearBE();
        entry.kind = kind;
        entry.amount = amount;
        entry.sourceId = origin.source();
        entry.planId = origin.planId();
        entry.activityId = origin.activityId();
        entry.enteredAt = now;
        return entry;
    }
}
