package org.saphan.plan.budgettransfer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;
import org.saphan.plan.developmentplan.ActivityFacts;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.foureyes.FourEyes;

/// Money that goes from one activity of a plan to another, which one asks for and another lets go.
@Entity
class BudgetTransfer {

    @Id
    private UUID id;

    private UUID planId;
    private String programmeCode;
    private UUID fromActivityId;
    private UUID toActivityId;
    private BigDecimal amount;
    private String explanation;

    @Embedded
    private FourEyes fourEyes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BudgetTransfer() {}

    static BudgetTransfer request(ActivityFacts from, NewBudgetTransfer content, Eyes by) {
        var transfer = new BudgetTransfer();
        transfer.id = Ids.next();
        transfer.planId = from.planId();
        transfer.programmeCode = from.programmeCode();
        transfer.fromActivityId = from.activityId();
        transfer.toActivityId = content.toActivityId();
        transfer.amount = content.amount().setScale(2, RoundingMode.UNNECESSARY);
        transfer.explanation = content.reason();
        transfer.fourEyes = FourEyes.askedBy(by);
        return transfer;
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
            throw new BudgetTransferAlreadyDecided(id, fourEyes.state());
        }
    }

    /// What it does to the plan.
    PlanChange change() {
        return new PlanChange.BudgetMoved(fromActivityId, toActivityId, amount);
    }

    boolean isAskedBy(String agency) {
        return fourEyes.requestedBy().equals(agency);
    }

    UUID planId() {
        return planId;
    }

    String programmeCode() {
        return programmeCode;
    }

    UUID fromActivityId() {
        return fromActivityId;
    }

    BigDecimal amount() {
        return amount;
    }

    long version() {
        return version;
    }

    BudgetTransferPublished published() {
        return new BudgetTransferPublished(
                id,
                planId,
                programmeCode,
                fromActivityId,
                toActivityId,
                amount,
                fourEyes.state(),
                fourEyes.requestedBy(),
                fourEyes.decidedBy(),
                version);
    }

    BudgetTransferDetails details() {
        return new BudgetTransferDetails(
                id,
                planId,
                programmeCode,
                fromActivityId,
                toActivityId,
                amount,
                explanation,
                fourEyes.state(),
                fourEyes.requestedBy(),
                fourEyes.decidedBy(),
                fourEyes.decidedOn(),
                fourEyes.reason(),
                version);
    }
}
