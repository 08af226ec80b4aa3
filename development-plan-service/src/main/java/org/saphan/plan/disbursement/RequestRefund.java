package org.saphan.plan.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.foureyes.Eyes;

/// Reports that money of a payment came back, by the agency that had asked for it.
@ApplicationScoped
class RequestRefund {

    private final Disbursements disbursements;
    private final Refunds refunds;
    private final CallingAgency caller;

    RequestRefund(Disbursements disbursements, Refunds refunds, CallingAgency caller) {
        this.disbursements = disbursements;
        this.refunds = refunds;
        this.caller = caller;
    }

    @Transactional
    RefundDetails run(UUID disbursementId, NewRefund content) {
        var disbursement = disbursements.hold(disbursementId);
        if (!disbursement.isOf(caller.code())) {
            throw new DutyRequired(caller.code(), "COMMITTING_AGENCY", disbursement.programmeCode());
        }
        disbursement.requireMade();
        var refund = Refund.request(disbursement, content, Eyes.of(caller));
        var together = refunds.sumOf(disbursementId).add(refund.amount());
        BudgetExceeded.check("disbursement " + disbursementId, together, disbursement.amount());
        refunds.persistAndFlush(refund);
        return refund.details();
    }
}
