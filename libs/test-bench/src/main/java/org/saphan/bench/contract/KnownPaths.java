package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Paths of things that exist, by the template under which the document has them; with them the templates of what lies
/// below are filled.
final class KnownPaths {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private final Map<String, String> byTemplate = new HashMap<>();
    private final Sample sample;

    KnownPaths(Sample sample) {
        this.sample = sample;
    }

    /// A path to try.
    ///
    /// @param path without parameters
    /// @param certain whether everything on it exists, as far as we know
    record Filled(String path, boolean certain) {}

    void add(String template, String path) {
        byTemplate.put(anonymous(template), path);
    }

    /// Remembers what was created, under the template in the document that its `Location` fits.
    void created(ApiDocument document, String location) {
        var path = URI.create(location).getPath();
        document.operations().stream()
                .map(Operation::path)
                .filter(template -> template.contains("{") && path.matches(pattern(template)))
                .findFirst()
                .ifPresent(template -> add(template, path));
    }

    /// The operation's path: the longest known beginning, the rest from the parameters' examples, or made up.
    Filled fill(Operation operation) {
        var template = anonymous(operation.path());
        var known = byTemplate.keySet().stream()
                .filter(each -> (template + "/").startsWith(each + "/"))
                .max(Comparator.comparingInt(String::length));
        var start = known.orElse("");
        var depth = start.split("/").length - 1;
        var rest = String.join("/", skip(operation.path().split("/"), known.isPresent() ? depth + 1 : 0));
        var path = known.isPresent() ? byTemplate.get(start) + (rest.isEmpty() ? "" : "/" + rest) : operation.path();
        var filled = PARAMETER.matcher(path).replaceAll(each -> value(operation, each.group(1)));
        return new Filled(filled, !path.contains("{"));
    }

    private String value(Operation operation, String name) {
        var given = operation.parameters().stream()
                .filter(each -> each.path("in").asText().equals("path"))
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .flatMap(sample::of)
                .map(JsonNode::asText)
                .orElseGet(() -> UUID.randomUUID().toString());
        return URLEncoder.encode(given, StandardCharsets.UTF_8);
    }

    private static String[] skip(String[] parts, int count) {
        return Arrays.copyOfRange(parts, Math.min(count, parts.length), parts.length);
    }

    private static String anonymous(String template) {
        return PARAMETER.matcher(template).replaceAll("{}");
    }

    private static String pattern(String template) {
        return PARAMETER.matcher(template).replaceAll("[^/]+");
    }
}
