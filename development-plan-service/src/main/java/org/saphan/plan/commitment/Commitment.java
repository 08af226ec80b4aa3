package org.saphan.plan.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.DutyRequired;
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

    /// @throws DutyRequired when the commitment is another agency's
    void requireAgency(String caller) {
        if (!agency.equals(caller)) {
            throw new DutyRequired(caller, "COMMITTING_AGENCY", programmeCode);
        }
    }

    Fund fund() {
        return new Fund(programmeCode, agency, fiscalYearBe);
    }

    /// Where entries of the ledger come from that are entered for it.
    Origin origin() {
        return new Origin(id, planId, activityId);
    }

    /// Where entries of the ledger come from that are entered for something that draws on it.
    Origin originOf(UUID what) {
        return new Origin(what, planId, activityId);
    }

    UUID id() {
        return id;
    }

    BigDecimal amount() {
        return amount;
    }

    String programmeCode() {
        return programmeCode;
    }

    CommitmentDetails details() {
        return new CommitmentDetails(
                id, planId, activityId, programmeCode, agency, fiscalYearBe, amount, committedOn, version);
    }
}
