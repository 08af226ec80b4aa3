package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Where two documents say different things. The order of members says nothing, nor does that of lists which are sets.
final class Differences {

    private static final Set<String> SETS = Set.of("required", "tags", "security", "parameters", "enum");

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /// A line for each place: its JSON pointer, what was promised, what is.
    static List<String> between(JsonNode promised, JsonNode actual) {
        var differences = new Differences();
        differences.compare("", "", promised, actual);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, String name, JsonNode promised, JsonNode actual) {
        if (promised.isObject() && actual.isObject()) {
            names(promised, actual)
                    .forEach(each -> compare(
                            pointer + "/" + each.replace("/", "~1"), each, promised.path(each), actual.path(each)));
        } else if (areLists(promised, actual) && !SETS.contains(name)) {
            for (var i = 0; i < promised.size(); i++) {
                compare(pointer + "/" + i, "", promised.get(i), actual.get(i));
            }
        } else if (!same(name, promised, actual)) {
            found.add(pointer + ": promised " + shown(promised) + ", is " + shown(actual));
        }
    }

    private static boolean areLists(JsonNode promised, JsonNode actual) {
        return promised.isArray() && actual.isArray() && promised.size() == actual.size();
    }

    private static boolean same(String name, JsonNode promised, JsonNode actual) {
        if (promised.isNumber() && actual.isNumber()) {
            return promised.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return SETS.contains(name) ? elements(promised).equals(elements(actual)) : promised.equals(actual);
    }

    private static String shown(JsonNode node) {
        var text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static Set<String> names(JsonNode promised, JsonNode actual) {
        var names = new TreeSet<String>();
        Stream.of(promised, actual).forEach(each -> each.fieldNames().forEachRemaining(names::add));
        return names;
    }

    private static Set<JsonNode> elements(JsonNode array) {
        var elements = new HashSet<JsonNode>();
        StreamSupport.stream(array.spliterator(), false).forEach(elements::add);
        return elements;
    }
}
