package org.saphan.registry.importrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The SQL of a kind: sections headed `--- name`, statements that end with a semicolon at the end of a line, and
/// values by name (`:importId`).
final class SqlScript {

    private static final Pattern SECTION = Pattern.compile("(?m)^--- (\\w+)$");
    private static final Pattern VALUE = Pattern.compile("(?<![:\\w]):([a-zA-Z]+)");

    private final Map<String, String> sections = new HashMap<>();

    private SqlScript(String text) {
        var heads = SECTION.matcher(text).results().toList();
        for (int each = 0; each < heads.size(); each++) {
            var end = each + 1 < heads.size() ? heads.get(each + 1).start() : text.length();
            sections.put(
                    heads.get(each).group(1), text.substring(heads.get(each).end(), end));
        }
    }

    static SqlScript of(ImportKind kind) {
        var resource = "/imports/" + kind.name().toLowerCase(Locale.ROOT) + ".sql";
        try (var in = SqlScript.class.getResourceAsStream(resource)) {
            var bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new SqlScript(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A section of one statement.
    String text(String section) {
        return statementsOf(section).getFirst();
    }

    void run(Connection connection, String section, Map<String, Object> values) throws SQLException {
        for (var statement : statementsOf(section)) {
            var names = new ArrayList<String>();
            var sql = VALUE.matcher(statement).replaceAll(match -> {
                names.add(match.group(1));
                return "?";
            });
            try (var prepared = connection.prepareStatement(sql)) {
                for (int each = 0; each < names.size(); each++) {
                    prepared.setObject(each + 1, Objects.requireNonNull(values.get(names.get(each))));
                }
                prepared.execute();
            }
        }
    }

    long count(Connection connection, String section) throws SQLException {
        try (var query = connection.prepareStatement(text(section));
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> statementsOf(String section) {
        var text = Objects.requireNonNull(sections.get(section), section);
        return Pattern.compile(";\\s*(\\n|$)")
                .splitAsStream(text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
