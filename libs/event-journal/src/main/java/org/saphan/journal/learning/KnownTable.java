package org.saphan.journal.learning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.saphan.journal.Projection;

/// The table of a copy, as SQL may name it.
///
/// @param name checked to be a plain name
/// @param idType the type of its column `id`, for casts
public record KnownTable(String name, String idType) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    public static KnownTable of(Connection connection, Projection<?> projection) throws SQLException {
        var name = projection.table();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException(projection.topic() + " is kept in a table with an odd name: " + name);
        }
        try (var ask = connection.prepareStatement("""
                select format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = ?::regclass and attname = 'id'
                """)) {
            ask.setString(1, name);
            try (var row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the table " + name + " has no column id");
                }
                return new KnownTable(name, row.getString(1));
            }
        }
    }

    /// The id as a parameter of the right type.
    public String id() {
        return "?::" + idType;
    }
}
