package org.saphan.registry.successor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Records that a successor does not take over after all. Any agency that the entrepreneur told may.
@ApplicationScoped
class WithdrawSuccessor {

    private final Successors successors;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;

    WithdrawSuccessor(Successors successors, RegisteredEntrepreneurs entrepreneurs, Journal journal) {
        this.successors = successors;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
    }

    @Transactional
    SuccessorDetails run(UUID id, SuccessorWithdrawal withdrawal, IfMatch ifMatch) {
        var successor = successors.require(id);
        entrepreneurs.require(successor.entrepreneurId());
        ifMatch.check(successor.version());
        successor.withdraw(withdrawal);
        successors.flush();
        journal.record(new SuccessorWithdrawn(successor.state()));
        return successor.details();
    }
}
