package org.saphan.gateway.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Ways through a document: objects are maps, arrays are lists, as they come from JSON.
final class Tree {

    private Tree() {}

    /// The object at the end of a path of names; empty where there is none.
    static Map<String, Object> at(Map<String, Object> tree, String... path) {
        var found = tree;
        for (var name : path) {
            found = object(found.get(name));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the names of JSON's objects are strings
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /// Each member of an object that is an object itself.
    static void each(Map<String, Object> tree, BiConsumer<String, Map<String, Object>> visit) {
        tree.forEach((name, value) -> {
            if (value instanceof Map<?, ?>) {
                visit.accept(name, object(value));
            }
        });
    }

    /// The same tree anew, each text changed.
    static Map<String, Object> copy(Map<String, Object> tree, UnaryOperator<String> change) {
        var copy = new LinkedHashMap<String, Object>();
        tree.forEach((name, value) -> copy.put(name, changed(value, change)));
        return copy;
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case Map<?, ?> object -> copy(object(object), change);
            case List<?> list ->
                list.stream().map(each -> changed(each, change)).toList();
            case null, default -> value;
        };
    }
}
