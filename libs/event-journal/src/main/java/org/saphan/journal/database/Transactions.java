package org.saphan.journal.database;

import jakarta.inject.Singleton;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/// Transactions of the library's own threads.
@Singleton
public class Transactions {

    private final TransactionManager manager;

    public Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    /// Runs the work in a new transaction: committed when the work returns, rolled back when it throws.
    ///
    /// @throws TransactionFailure when the transaction itself fails; trying again may help
    public void run(Runnable work) {
        begin();
        try {
            work.run();
        } catch (Throwable thrown) {
            rollback(thrown);
            throw thrown;
        }
        commit();
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new TransactionFailure(failed);
        }
    }

    private void commit() {
        try {
            manager.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new TransactionFailure(failed);
        }
    }

    private void rollback(Throwable thrown) {
        try {
            if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
                manager.rollback();
            }
        } catch (SystemException failed) {
            thrown.addSuppressed(failed);
        }
    }
}
