package org.saphan.plan.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Turns a payment down, or takes it back; the money is free for another payment out of the same commitment.
@ApplicationScoped
class RejectDisbursement {

    private final Disbursements disbursements;
    private final ProgrammeDuties duties;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RejectDisbursement(
            Disbursements disbursements, ProgrammeDuties duties, Journal journal, CallingAgency caller, Clock clock) {
        this.disbursements = disbursements;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DisbursementDetails run(UUID id, Rejection rejection, IfMatch ifMatch) {
        var disbursement = disbursements.require(id);
        if (!disbursement.isOf(caller.code())) {
            duties.require(disbursement.programmeCode(), Duty.APPROVE_DISBURSEMENT);
        }
        ifMatch.check(disbursement.version());
        disbursement.reject(Eyes.of(caller), BangkokDays.today(clock), rejection.reason());
        disbursements.flush();
        journal.record(new DisbursementEvent.DisbursementRejected(disbursement.published()));
        return disbursement.details();
    }
}
