package org.saphan.suite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which metrics an expression of Prometheus asks for, and by which labels: enough of the language for rules as ours
/// are.
final class PromQl {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SELECTOR = Pattern.compile("(" + NAME + ")\\s*\\{([^}]*)}");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|on|without|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern DURATION = Pattern.compile("\\[[^]]*]|offset\\s+\\w+|(?<![\\w:])[0-9.]+[a-z]*");
    private static final Pattern WORD = Pattern.compile("(" + NAME + ")\\s*(\\(?)");
    private static final Pattern LABEL_VALUES =
            Pattern.compile("label_values\\((" + NAME + ").*,\\s*(" + NAME + ")\\)");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool");

    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Set<String> groupings = new HashSet<>();

    private PromQl() {}

    static PromQl read(String expression) {
        var read = new PromQl();
        var listing = LABEL_VALUES.matcher(expression);
        if (listing.find()) {
            read.ask(listing.group(1), List.of(listing.group(2)));
        }
        read.take(TEXT.matcher(expression).replaceAll("\"\""));
        return read;
    }

    Set<String> metrics() {
        return new TreeSet<>(labels.keySet());
    }

    /// Of a metric: what it is selected by, and whatever the expression groups by.
    Set<String> labels(String metric) {
        var all = new TreeSet<>(groupings);
        all.addAll(labels.get(metric));
        return all;
    }

    private void take(String expression) {
        if (expression.startsWith("label_values")) {
            return;
        }
        var selectors = SELECTOR.matcher(expression);
        while (selectors.find()) {
            ask(
                    selectors.group(1),
                    Pattern.compile(",")
                            .splitAsStream(selectors.group(2))
                            .map(each -> each.replaceAll("[=!~].*", "").strip())
                            .filter(each -> !each.isEmpty())
                            .toList());
        }
        var rest = SELECTOR.matcher(expression).replaceAll(" ");
        GROUPING.matcher(rest).results().forEach(found -> group(found.group(1)));
        rest = DURATION.matcher(GROUPING.matcher(rest).replaceAll(" ")).replaceAll(" ");
        WORD.matcher(rest)
                .results()
                .filter(found -> found.group(2).isEmpty() && !KEYWORDS.contains(found.group(1)))
                .forEach(found -> ask(found.group(1), List.of()));
    }

    private void ask(String metric, List<String> selected) {
        labels.computeIfAbsent(metric, _ -> new HashSet<>()).addAll(selected);
    }

    private void group(String names) {
        for (var name : names.split(",", -1)) {
            if (!name.isBlank()) {
                groupings.add(name.strip());
            }
        }
    }
}
