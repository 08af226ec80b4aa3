package org.saphan.plan.commitment;

import java.math.BigDecimal;
import java.util.UUID;
import org.saphan.http.DutyRequired;
import org.saphan.plan.budget.Fund;
import org.saphan.plan.budget.Origin;

/// What other features need of a commitment.
///
/// @param amount what is committed, after every cut
public record CommitmentFacts(UUID commitmentId, UUID planId, UUID activityId, Fund fund, BigDecimal amount) {

    public String programmeCode() {
        return fund.programmeCode();
    }

    /// @throws DutyRequired when the commitment is another agency's
    public void requireAgency(String caller) {
        if (!fund.agency().equals(caller)) {
            throw new DutyRequired(caller, "COMMITTING_AGENCY", fund.programmeCode());
        }
    }

    /// Where entries of the ledger come from that are entered for something that draws on the commitment.
    public Origin originOf(UUID what) {
        return new Origin(what, planId, activityId);
    }
}
