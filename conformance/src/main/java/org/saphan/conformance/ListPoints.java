package org.saphan.conformance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lists are read page by page and take nothing that they do not know.
final class ListPoints implements Points {

    private static final String TOPIC = "lists";
    private static final int PAGES = 5;

    @Override
    public void look(Subject subject, Report report) {
        var api = subject.api();
        report.point(TOPIC, "there is a list with limit and cursor", () -> {
            if (subject.document().lists().isEmpty()) {
                throw new Broken("the document has none");
            }
        });
        report.point(
                TOPIC,
                "every list answers with items",
                () -> subject.document().lists().forEach(each -> {
                    var answer = api.get(each.path());
                    if (answer.status() != 403
                            && !answer.expect(200).json().path("items").isArray()) {
                        throw new Broken("%s has no items".formatted(each.path()));
                    }
                }));
        report.point(
                TOPIC,
                "an unknown parameter is 400 UNKNOWN_PARAMETER",
                () -> api.get(first(subject) + "?no-such-parameter=1").expectProblem(400, "UNKNOWN_PARAMETER"));
        report.point(TOPIC, "limit 0 and limit 201 are 400", () -> {
            api.get(first(subject) + "?limit=0").expectProblem(400);
            api.get(first(subject) + "?limit=201").expectProblem(400);
        });
        report.point(
                TOPIC,
                "a cursor that is none is 400 INVALID_CURSOR",
                () -> api.get(first(subject) + "?cursor=forged").expectProblem(400, "INVALID_CURSOR"));
        report.point(TOPIC, "pages hang together: next leads on, Link says the same, nothing comes twice", () -> {
            var path = subject.filledList().path();
            var seen = new HashSet<String>();
            var next = path + "?limit=1";
            for (int page = 0; page < PAGES && next != null; page++) {
                next = follow(subject, path, next, seen);
            }
        });
    }

    private static String first(Subject subject) {
        return subject.document().lists().stream()
                .findFirst()
                .orElseThrow(() -> new LeftOut("there is no list"))
                .path();
    }

    private static @Nullable String follow(Subject subject, String path, String here, Set<String> seen) {
        var answer = subject.api().get(here).expect(200);
        var items = answer.json().path("items");
        if (items.size() > 1) {
            throw new Broken("limit=1 gives %d items".formatted(items.size()));
        }
        for (var item : items) {
            if (!seen.add(item.toString())) {
                throw new Broken("an item comes twice: %s".formatted(here));
            }
        }
        var next = answer.json().path("next").asText("");
        if (next.isEmpty()) {
            return null;
        }
        var link = answer.require("Link");
        var sent = URLEncoder.encode(next, StandardCharsets.UTF_8);
        if (!link.contains("rel=\"next\"") || !(link.contains(next) || link.contains(sent))) {
            throw new Broken("Link does not lead to next: %s".formatted(link));
        }
        return path + "?limit=1&cursor=" + sent;
    }
}
