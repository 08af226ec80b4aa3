package org.saphan.local.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// The agencies whose whole access is revoked, from the list that everybody may read. A revocation of one client
/// does not count here: the other clients of its agency log in to Kafka as the same user.
final class RevokedAgencies {

    private static final int UNCHANGED = 304;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final URI list;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private Set<String> known = Set.of();
    private String tag = "";

    RevokedAgencies(URI list) {
        this.list = list;
    }

    /// As the list says now.
    ///
    /// @throws IOException when it cannot be had; what it said before still counts
    Set<String> read() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(list).timeout(PATIENCE);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            known = agencies(json.readTree(answer.body()));
            tag = answer.headers().firstValue("ETag").orElse("");
        } else if (answer.statusCode() != UNCHANGED) {
            throw new IOException(list + " answers " + answer.statusCode());
        }
        return known;
    }

    /// An answer of another shape lifts nothing.
    private static Set<String> agencies(JsonNode body) throws IOException {
        if (!body.path("items").isArray()) {
            throw new IOException("not a list of revoked accesses");
        }
        var agencies = new HashSet<String>();
        for (var item : body.path("items")) {
            if (!item.path("agency").isTextual()) {
                throw new IOException("a revoked access without its agency");
            }
            if (!item.hasNonNull("clientId")) {
                agencies.add(item.path("agency").textValue());
            }
        }
        return Set.copyOf(agencies);
    }
}
