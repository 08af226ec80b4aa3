package org.saphan.journal.fence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/// Which entries a reader wants; the others do not leave the database.
///
/// @param types empty for all
/// @param topics empty for all
public record Wanted(Set<String> types, Set<String> topics) {

    /// Everything.
    public static final Wanted ALL = new Wanted(Set.of(), Set.of());

    public Wanted {
        types = Set.copyOf(types);
        topics = Set.copyOf(topics);
    }

    boolean isAll() {
        return types.isEmpty() && topics.isEmpty();
    }

    /// For the end of a `where`. The `is true` keeps the planner from taking another way than along the positions.
    String condition() {
        return (types.isEmpty() ? "" : "and (type = any (?)) is true ")
                + (topics.isEmpty() ? "" : "and (topic = any (?)) is true ");
    }

    /// Gives the condition its values.
    ///
    /// @param at the first parameter of the condition
    /// @return the first parameter after it
    int bind(PreparedStatement statement, int at) throws SQLException {
        var next = at;
        for (var names : new Set<?>[] {types, topics}) {
            if (!names.isEmpty()) {
                statement.setArray(next++, statement.getConnection().createArrayOf("text", names.toArray()));
            }
        }
        return next;
    }
}
