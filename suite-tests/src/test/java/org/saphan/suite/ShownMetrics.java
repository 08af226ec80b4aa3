package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The metrics that the running members show, each with the labels that it has anywhere.
final class ShownMetrics {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"(?:[^\"\\\\]|\\\\.)*\"");

    private final Map<String, Set<String>> labels = new HashMap<>();

    static ShownMetrics of(Suite suite) {
        var shown = new ShownMetrics();
        for (var member : Member.values()) {
            var text = RestAssured.given()
                    .urlEncodingEnabled(false)
                    .accept("text/plain")
                    .get(suite.addressOf(member) + "/q/metrics");
            assertThat(text.statusCode()).isEqualTo(200);
            text.asString().lines().forEach(shown::take);
        }
        return shown;
    }

    boolean has(String metric) {
        return labels.containsKey(metric);
    }

    Set<String> labels(String metric) {
        return labels.getOrDefault(metric, Set.of());
    }

    private void take(String line) {
        var found = LINE.matcher(line);
        if (found.matches()) {
            var known = labels.computeIfAbsent(found.group(1), _ -> new HashSet<>());
            if (found.group(2) != null) {
                LABEL.matcher(found.group(2)).results().forEach(label -> known.add(label.group(1)));
            }
        }
    }
}
