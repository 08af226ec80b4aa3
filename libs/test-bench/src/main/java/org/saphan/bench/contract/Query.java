package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The query of an example request: the parameters without which there is no answer.
final class Query {

    private Query() {}

    /// `?a=1&b=2` of the required parameters; empty when there are none.
    static String required(Operation operation, Sample sample) {
        var query = operation.parameters().stream()
                .filter(each -> each.path("in").asText().equals("query"))
                .filter(each -> each.path("required").asBoolean())
                .map(each -> each.path("name").asText() + "=" + value(each, sample))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String value(JsonNode parameter, Sample sample) {
        var given = sample.of(parameter).map(JsonNode::asText).orElse("");
        return URLEncoder.encode(given, StandardCharsets.UTF_8);
    }
}
