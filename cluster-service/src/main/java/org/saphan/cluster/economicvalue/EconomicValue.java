package org.saphan.cluster.economicvalue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What a result counts for.
@Entity
class EconomicValue {

    @Id
    private UUID id;

    private UUID resultId;
    private UUID roundId;
    private UUID membershipId;

    @Embedded
    private Counted counted;

    private BigDecimal amount;
    private String methodCode;
    private int methodVersion;
    private LocalDate countedOn;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID supersededBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EconomicValue() {}

    static EconomicValue of(Countable result, Counted counted, LocalDate day) {
        var value = new EconomicValue();
        value.id = Ids.next();
        value.resultId = result.resultId();
        value.roundId = result.roundId();
        value.membershipId = result.membershipId();
        value.counted = counted;
        value.amount = counted.amount();
        value.methodCode = ValueMethod.CURRENT.code();
        value.methodVersion = ValueMethod.CURRENT.version();
        value.countedOn = day;
        return value;
    }

    void supersede(EconomicValue right) {
        supersededBy = right.id;
    }

    boolean isOf(Countable result) {
        return roundId.equals(result.roundId()) && membershipId.equals(result.membershipId());
    }

    boolean says(Countable result, Counted wanted) {
        return resultId.equals(result.resultId()) && counted.isSameAs(wanted);
    }

    UUID resultId() {
        return resultId;
    }

    CountedValue details() {
        return new CountedValue(
                counted.revenueIncrease(),
                counted.costSaving(),
                counted.newInvestment(),
                amount,
                methodCode,
                methodVersion,
                countedOn);
    }
}
