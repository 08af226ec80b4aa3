package org.saphan.registry.importrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The first row of a file: which column stands where. Every column of the kind must be there, in any order, of those
/// that can stand for each other one, and no other but the optional ones; each under its own name, its Thai label or
/// the name that the request mapped to it.
final class Header {

    private final Map<String, Integer> places = new HashMap<>();

    /// @throws UnknownColumn when a column is not of the kind, or stands there twice
    /// @throws MissingColumn when a column of the kind is not there
    Header(List<String> names, RowKind kind, ColumnMapping mapping) {
        var known = kind.allColumns();
        for (var name : names) {
            var column = columnOf(name, known, mapping);
            if (column == null || places.putIfAbsent(column, places.size()) != null) {
                throw new UnknownColumn(name, missing(kind));
            }
        }
        var missing = missing(kind);
        if (!missing.isEmpty()) {
            throw new MissingColumn(missing.getFirst());
        }
    }

    int size() {
        return places.size();
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    int placeOf(String column) {
        var place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("the kind has no column " + column);
        }
        return place;
    }

    private List<String> missing(RowKind kind) {
        var alternatives = kind.alternativeColumns();
        return Stream.concat(
                        kind.columns().stream().filter(each -> !has(each)),
                        alternatives.stream().anyMatch(this::has) ? Stream.empty() : alternatives.stream())
                .toList();
    }

    private static @Nullable String columnOf(String name, List<String> columns, ColumnMapping mapping) {
        var mapped = mapping.ours().getOrDefault(name, name);
        return columns.stream()
                .filter(each -> each.equals(mapped) || ColumnLabels.thai(each).equals(mapped))
                .findFirst()
                .orElse(null);
    }
}
