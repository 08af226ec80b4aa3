package org.saphan.journal.source;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.saphan.journal.EventJson;

/// A part of an owner's feed.
///
/// @param next where to read on
record SourcePage(List<JsonNode> items, String next) {

    /// Exact numbers, and no judgement yet.
    private static final ObjectReader READER = EventJson.mapper()
            .reader()
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    SourcePage {
        items = List.copyOf(items);
    }

    /// @throws SourceFailure when the answer is no page
    static SourcePage of(HttpResponse<byte[]> answer) {
        try {
            var page = READER.readTree(body(answer));
            var next = page.path("next").asText();
            if (next.isEmpty() || !page.path("items").isArray()) {
                throw SourceFailure.refused("the answer is no page of a feed");
            }
            return new SourcePage(page.path("items").valueStream().toList(), next);
        } catch (IOException unreadable) {
            throw SourceFailure.away(
                    "the feed's answer cannot be read: " + unreadable.getClass().getSimpleName(), null);
        }
    }

    /// As it was before it was packed for the way.
    static byte[] body(HttpResponse<byte[]> answer) throws IOException {
        var isPacked = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        if (!isPacked) {
            return answer.body();
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return packed.readAllBytes();
        }
    }
}
