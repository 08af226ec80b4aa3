package org.saphan.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.bench.Api;

/// Follows a list from page to page to its end.
final class Pages {

    private final Api agency;

    Pages(Api agency) {
        this.agency = agency;
    }

    /// @param path with a query
    Stream<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        var page = agency.get(path).ok();
        while (true) {
            page.at("items").forEach(items::add);
            var next = page.text("next");
            if (next.isEmpty()) {
                return items.stream();
            }
            page = agency.get(path + "&cursor={next}", next).ok();
        }
    }
}
