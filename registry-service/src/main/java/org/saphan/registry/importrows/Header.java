package org.saphan.registry.importrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The first row of a file: which column stands where. Every column of the kind must be there, in any order, and no
/// other but the optional ones.
final class Header {

    private final Map<String, Integer> places = new HashMap<>();

    /// @throws UnknownColumn when a column is not of the kind, or stands there twice
    /// @throws MissingColumn when a column of the kind is not there
    Header(List<String> names, List<String> columns, List<String> optional) {
        for (var name : names) {
            if ((!columns.contains(name) && !optional.contains(name))
                    || places.putIfAbsent(name, places.size()) != null) {
                throw new UnknownColumn(name);
            }
        }
        for (var column : columns) {
            if (!places.containsKey(column)) {
                throw new MissingColumn(column);
            }
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
}
