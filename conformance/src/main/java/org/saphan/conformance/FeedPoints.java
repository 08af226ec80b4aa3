package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The feed is complete, in order, and goes on where one stopped.
final class FeedPoints implements Points {

    private static final String TOPIC = "feed";
    private static final int PAGES = 20;
    private static final int LIMIT = 100;

    @Override
    public void look(Subject subject, Report report) {
        var api = subject.api();
        report.point(TOPIC, "GET /events answers with items and next, also past the last one", () -> {
            var end = read(subject).next();
            var empty = api.get("events?after=" + encoded(end)).expect(200).json();
            if (!empty.path("items").isArray() || empty.path("next").asText().isEmpty()) {
                throw new Broken("an empty page has no items or no next");
            }
        });
        report.point(
                TOPIC,
                "no event comes twice on the way, and each aggregate's sequence only rises",
                () -> inOrder(read(subject).events()));
        report.point(TOPIC, "the same again from the middle is the same", () -> {
            var page = api.get("events?limit=2").expect(200).json();
            var all = api.get("events?limit=4").expect(200).json().path("items");
            var rest = api.get(
                            "events?limit=2&after=" + encoded(page.path("next").asText()))
                    .json()
                    .path("items");
            if (all.size() == 4
                    && !(all.get(2).equals(rest.get(0)) && all.get(3).equals(rest.get(1)))) {
                throw new Broken("reading on after two events gives others than reading four");
            }
        });
        report.point(TOPIC, "types= gives only what was asked for", () -> {
            var type = read(subject).any().path("type").asText();
            for (var event : api.get("events?types=" + type).expect(200).json().path("items")) {
                if (!event.path("type").asText().equals(type)) {
                    throw new Broken("%s came although %s was asked for".formatted(event.path("type"), type));
                }
            }
        });
        report.point(
                TOPIC,
                "a cursor that is none is 400 INVALID_CURSOR",
                () -> api.get("events?after=forged").expectProblem(400, "INVALID_CURSOR"));
        report.point(
                TOPIC, "the same as server-sent events, whose id goes on with Last-Event-ID", () -> stream(subject));
    }

    /// The feed's first pages.
    static Read read(Subject subject) {
        var events = new ArrayList<JsonNode>();
        var next = "";
        for (int page = 0; page < PAGES; page++) {
            var after = next.isEmpty() ? "" : "&after=" + encoded(next);
            var body = subject.api()
                    .get("events?limit=" + LIMIT + after)
                    .expect(200)
                    .json();
            body.path("items").forEach(events::add);
            next = body.path("next").asText();
            if (body.path("items").isEmpty()) {
                break;
            }
        }
        return new Read(events, next);
    }

    private static void inOrder(List<JsonNode> events) {
        var ids = new HashSet<String>();
        Map<String, Long> newest = new HashMap<>();
        for (var event : events) {
            if (!ids.add(event.path("id").asText())) {
                throw new Broken("%s comes twice".formatted(event.path("id")));
            }
            var topic = event.path("type").asText().replaceAll("^([^.]+\\.[^.]+)\\..*", "$1");
            var key = topic + "/" + event.path("subject").asText();
            var before = newest.put(key, event.path("sequence").asLong());
            if (before != null && before >= event.path("sequence").asLong()) {
                throw new Broken("%s: %s after %d".formatted(key, event.path("sequence"), before));
            }
        }
    }

    private static void stream(Subject subject) {
        var request = subject.api()
                .with("Accept", "text/event-stream")
                .request("events")
                .GET();
        try (var lines =
                Api.client().send(request.build(), BodyHandlers.ofLines()).body()) {
            var seen = lines.limit(200)
                    .filter(each -> each.startsWith("id:"))
                    .limit(3)
                    .toList();
            if (seen.isEmpty()) {
                throw new Broken("the stream carries no id");
            }
            var id = seen.getLast().substring("id:".length()).strip();
            subject.api().get("events?after=" + encoded(id)).expect(200);
        } catch (IOException e) {
            throw new Unanswered("the stream is not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted", e);
        }
    }

    static String encoded(String cursor) {
        return URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /// @param next where the reading ended
    record Read(List<JsonNode> events, String next) {

        JsonNode any() {
            if (events.isEmpty()) {
                throw new LeftOut("nothing has happened yet");
            }
            return events.getFirst();
        }
    }
}
