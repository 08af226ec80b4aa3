package org.saphan.journal.known;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;
import org.saphan.journal.learning.KnownTable;
import org.saphan.journal.learning.Lags;

/// Every query of the copies, whatever their tables.
@Singleton
class KnownCopies {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    private final Database database;
    private final Lags lags;

    KnownCopies(Database database, Lags lags) {
        this.database = database;
        this.lags = lags;
    }

    KnownCopy sum(Projection<?> projection) {
        return database.ask(connection -> {
            var table = KnownTable.of(connection, projection);
            try (var ask = connection.prepareStatement(addUp(table))) {
                ask.setString(1, projection.topic());
                ask.setString(2, projection.topic());
                try (var row = ask.executeQuery()) {
                    row.next();
                    return copy(projection.topic(), row);
                }
            }
        });
    }

    /// The row of the copy, its columns in camelCase.
    Optional<KnownThing> find(Projection<?> projection, String id) {
        return database.ask(connection -> row(connection, projection, id))
                .map(row -> thing(projection.topic(), id, row));
    }

    static String aggregateOf(String topic) {
        return topic.substring(topic.indexOf('.') + 1, topic.lastIndexOf('.'));
    }

    private static String addUp(KnownTable table) {
        return """
                select count(*), count(*) filter (where erased), max(newest),
                    coalesce(sum(('x' || left(md5(id || ':' || sequence), 15))::bit(60)::bigint), 0)::text
                from (
                    select id::text, sequence, false as erased from %s
                    union all
                    select subject, sequence, true from known_erasure where topic = ?
                ) known, (select max(newest) as newest from known_copy where topic = ?) copy
                """.formatted(table.name());
    }

    private KnownCopy copy(String topic, ResultSet row) throws SQLException {
        var newest = row.getObject(3, OffsetDateTime.class);
        return new KnownCopy(
                aggregateOf(topic),
                topic,
                row.getLong(1),
                row.getLong(2),
                row.getString(4),
                newest == null ? null : newest.toInstant(),
                lags.of(topic));
    }

    /// An id that is not of the column's type is no id of anything.
    private static Optional<String> row(Connection connection, Projection<?> projection, String id)
            throws SQLException {
        var table = KnownTable.of(connection, projection);
        try (var ask = connection.prepareStatement("select to_jsonb(known)::text from " + table.name()
                + " known where pg_input_is_valid(?, ?) and id = " + table.id())) {
            ask.setString(1, id);
            ask.setString(2, table.idType());
            ask.setString(3, id);
            try (var row = ask.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static KnownThing thing(String topic, String id, String row) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        try {
            EventJson.mapper().readValue(row, ROW).forEach((column, value) -> known.put(camelCase(column), value));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        var sequence = known.remove("sequence") instanceof Number number ? number.longValue() : 0;
        return new KnownThing(aggregateOf(topic), topic, id, sequence, known);
    }

    private static String camelCase(String column) {
        return NEXT_WORD.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
