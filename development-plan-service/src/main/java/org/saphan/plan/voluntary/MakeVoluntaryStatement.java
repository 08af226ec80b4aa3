package org.saphan.plan.voluntary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Records that an entrepreneur joins a programme of their own will.
@ApplicationScoped
class MakeVoluntaryStatement {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final VoluntaryStatements statements;
    private final CallingAgency caller;
    private final Journal journal;

    MakeVoluntaryStatement(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            VoluntaryStatements statements,
            CallingAgency caller,
            Journal journal) {
        this.programmes = programmes;
        this.duties = duties;
        this.statements = statements;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    VoluntaryStatementDetails run(String programmeCode, NewVoluntaryStatement content) {
        duties.requireMember(programmeCode);
        programmes.requireOpen(programmeCode);
        if (statements.standing(programmeCode, content.entrepreneurId()).isPresent()) {
            throw new StatementAlreadyMade(programmeCode, content.entrepreneurId());
        }
        var statement = VoluntaryStatement.make(programmeCode, content, caller.code());
        statements.persistAndFlush(statement);
        journal.record(new VoluntaryStatementMade(statement.published()));
        return statement.details();
    }
}
