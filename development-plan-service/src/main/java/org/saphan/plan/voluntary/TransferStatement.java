package org.saphan.plan.voluntary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.plan.known.registry.Transfer;

/// Moves a voluntary statement to the entrepreneur that it belongs to now. Where that one's own stands, it is withdrawn
/// first, and moves when it is found due again; nobody took their word back, so no enrolment ends with it.
@ApplicationScoped
public class TransferStatement {

    private static final String REASON = "MERGED";

    private final VoluntaryStatements statements;
    private final Journal journal;
    private final Clock clock;

    TransferStatement(VoluntaryStatements statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void run(Transfer transfer) {
        var statement = statements.hold(transfer.id());
        var entrepreneur = transfer.entrepreneurId();
        if (entrepreneur.equals(statement.entrepreneurId())) {
            return;
        }
        if (statement.isStanding()
                && statements.standing(statement.programmeCode(), entrepreneur).isPresent()) {
            statement.withdraw(BangkokDays.today(clock), REASON);
            statements.flush();
            journal.record(new VoluntaryStatementWithdrawn(statement.published()));
        } else {
            statement.transfer(transfer);
            statements.flush();
            journal.record(new VoluntaryStatementTransferred(statement.published()));
        }
    }
}
