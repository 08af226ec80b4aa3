package org.saphan.plan.voluntary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.ProgrammeDuties;

/// Takes an entrepreneur's word back; whoever hears of it in the same transaction ends their enrolment.
@ApplicationScoped
class WithdrawVoluntaryStatement {

    private final ProgrammeDuties duties;
    private final VoluntaryStatements statements;
    private final Journal journal;
    private final Event<VoluntaryStatementWithdrawn> withdrawals;

    WithdrawVoluntaryStatement(
            ProgrammeDuties duties,
            VoluntaryStatements statements,
            Journal journal,
            Event<VoluntaryStatementWithdrawn> withdrawals) {
        this.duties = duties;
        this.statements = statements;
        this.journal = journal;
        this.withdrawals = withdrawals;
    }

    @Transactional
    VoluntaryStatementDetails run(String programmeCode, UUID id, StatementWithdrawal withdrawal, IfMatch ifMatch) {
        var statement = statements.require(programmeCode, id);
        duties.requireMember(programmeCode);
        ifMatch.check(statement.version());
        statement.withdraw(withdrawal.withdrawnOn(), withdrawal.reason());
        statements.flush();
        var withdrawn = new VoluntaryStatementWithdrawn(statement.published());
        journal.record(withdrawn);
        withdrawals.fire(withdrawn);
        return statement.details();
    }
}
