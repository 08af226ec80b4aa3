package org.saphan.journal.database;

/// A transaction could not begin or commit.
public class TransactionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransactionFailure(Exception cause) {
        super(cause);
    }
}
