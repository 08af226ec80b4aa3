package org.saphan.journal.learning;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.TransactionFailure;

/// Tells what lies in the data from what may pass: a database that is away, a deadlock, a full disk, a table that
/// the next release brings. When in doubt it may pass: waiting is visible and loses nothing.
public final class Failures {

    /// SQLSTATE classes that speak of the values: cardinality, data exception, integrity constraint, check option.
    private static final Set<String> OF_THE_DATA = Set.of("21", "22", "23", "44");

    private Failures() {}

    static boolean mayPass(Throwable failure) {
        if (causes(failure).anyMatch(TransactionFailure.class::isInstance)) {
            return true;
        }
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(sql -> !isOfTheData(sql.getSQLState()))
                .orElse(false);
    }

    /// The innermost reason, in one line.
    public static String shown(Throwable failure) {
        var innermost = causes(failure).reduce(failure, (_, next) -> next);
        return innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
    }

    private static boolean isOfTheData(@Nullable String state) {
        return state != null && state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(30);
    }
}
