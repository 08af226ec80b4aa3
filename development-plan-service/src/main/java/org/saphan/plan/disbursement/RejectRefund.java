package org.saphan.plan.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Turns a reported refund down, or takes the report back.
@ApplicationScoped
class RejectRefund {

    private final Refunds refunds;
    private final ProgrammeDuties duties;
    private final CallingAgency caller;
    private final Clock clock;

    RejectRefund(Refunds refunds, ProgrammeDuties duties, CallingAgency caller, Clock clock) {
        this.refunds = refunds;
        this.duties = duties;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RefundDetails run(UUID id, Rejection rejection, IfMatch ifMatch) {
        var refund = refunds.require(id);
        if (!refund.isOf(caller.code())) {
            duties.require(refund.programmeCode(), Duty.APPROVE_DISBURSEMENT);
        }
        ifMatch.check(refund.version());
        refund.reject(Eyes.of(caller), BangkokDays.today(clock), rejection.reason());
        refunds.flush();
        return refund.details();
    }
}
