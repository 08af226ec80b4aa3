package org.saphan.journal.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The service's database. Inside a transaction every connection takes part in it.
@Singleton
public class Database {

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /// Does something with a connection and returns what it gives.
    ///
    /// @throws DatabaseFailure around an [SQLException]
    public <R extends @Nullable Object> R ask(Question<R> question) {
        try (var connection = source.getConnection()) {
            return question.ask(connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Does something with a connection.
    ///
    /// @throws DatabaseFailure around an [SQLException]
    public void tell(Statement statement) {
        ask(connection -> {
            statement.tell(connection);
            return true;
        });
    }

    /// A connection for longer, which the caller closes.
    ///
    /// @throws SQLException when none can be had
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /// What is asked of a connection.
    public interface Question<R extends @Nullable Object> {
        R ask(Connection connection) throws SQLException;
    }

    /// What a connection is told.
    public interface Statement {
        void tell(Connection connection) throws SQLException;
    }
}
