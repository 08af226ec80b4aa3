package org.saphan.http;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away for a moment from a mistake of ours.
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /// Whether trying again later may help: connection lost or refused, server starting or stopping, pool exhausted,
    /// deadlock, serialization failure.
    public static boolean isPassing(Throwable thrown) {
        return any(thrown, DatabaseFaults::isPassingHere);
    }

    /// Whether somebody else changed the row first.
    static boolean isStale(Throwable thrown) {
        return any(
                thrown,
                each -> each.getClass().getSimpleName().contains("OptimisticLock")
                        || each.getClass().getSimpleName().equals("StaleObjectStateException"));
    }

    private static boolean isPassingHere(Throwable thrown) {
        return thrown instanceof SQLTransientException
                || (thrown instanceof SQLException sql && (isPassingState(sql.getSQLState()) || isOutOfPool(sql)));
    }

    /// The pool has no state for it, and its sentence has changed before.
    private static boolean isOutOfPool(SQLException sql) {
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static boolean isPassingState(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.startsWith("40")
                        || state.equals("25P03")
                        || state.equals("25P04"));
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> test) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (test.test(each)) {
                return true;
            }
        }
        return false;
    }
}
