package org.saphan.plan.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;
import org.saphan.plan.budget.Fund;
import org.saphan.plan.budget.Origin;
import org.saphan.plan.developmentplan.ActivityFacts;

/// Money of a fund that is bound to an activity.
@Entity
class Commitment {

    @Id
    private UUID id;

    private UUID planId;
    private UUID activityId;
    private String programmeCode;
    private String agency;
    private int fiscalYearBe;
    private BigDecimal amount;
    private BigDecimal reduced = new BigDecimal("0.00");
    private LocalDate committedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Commitment() {}

    static Commitment make(ActivityFacts activity, NewCommitment content, LocalDate day) {
        var commitment = new Commitment();
        commitment.id = Ids.next();
        commitment.planId = activity.planId();
        commitment.activityId = activity.activityId();
        commitment.programmeCode = activity.programmeCode();
        commitment.agency = activity.agency();
        commitment.fiscalYearBe = content.fiscalYearBE() == null ? activity.fiscalYearBE() : content.fiscalYearBE();
        commitment.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        commitment.committedOn = day;
        return commitment;
    }

    void reduce(BigDecimal by) {
        reduced = reduced.add(by);
    }

    Fund fund() {
        return new Fund(programmeCode, agency, fiscalYearBe);
    }

    /// Where entries of the ledger come from that are entered for it.
    Origin origin() {
        return new Origin(id, planId, activityId);
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    CommitmentFacts facts() {
        return new CommitmentFacts(id, planId, activityId, fund(), amount.subtract(reduced));
    }

    CommitmentDetails details() {
        return new CommitmentDetails(
                id, planId, activityId, programmeCode, agency, fiscalYearBe, amount, reduced, committedOn, version);
    }
}
