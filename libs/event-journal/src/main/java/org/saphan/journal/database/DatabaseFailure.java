package org.saphan.journal.database;

import java.sql.SQLException;

/// The database did not do what it was asked; the cause says why.
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
