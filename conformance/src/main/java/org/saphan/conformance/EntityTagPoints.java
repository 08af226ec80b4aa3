package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is read carries its version, and what is changed must name it.
final class EntityTagPoints implements Points {

    private static final String TOPIC = "versions";
    private static final int TRIES = 5;

    @Override
    public void look(Subject subject, Report report) {
        report.point(TOPIC, "a thing is read with a strong ETag", () -> strongTag(thing(subject)));
        report.point(TOPIC, "If-None-Match with that tag is 304 without a body", () -> {
            var thing = thing(subject);
            var again = subject.api()
                    .with("If-None-Match", thing.require("ETag"))
                    .get(thing.response().uri().getRawPath())
                    .expect(304);
            if (!again.body().isEmpty()) {
                throw new Broken("304 has a body");
            }
        });
        report.point(TOPIC, "a change without If-Match is 428, with an old one 412", () -> {
            subject.requireLeaveToWrite();
            var change = change(subject);
            change.expectProblem(428);
        });
    }

    private static void strongTag(Answer thing) {
        var tag = thing.require("ETag");
        if (!tag.matches("\"[^\"]+\"")) {
            throw new Broken("the tag is %s".formatted(tag));
        }
    }

    /// The first thing of a list that can be read by its id.
    private static Answer thing(Subject subject) {
        return subject.document().lists().stream()
                .flatMap(list -> subject.document().detailsOf(list).stream()
                        .flatMap(detail -> read(subject, list, detail).stream()))
                .findFirst()
                .orElseThrow(() -> new LeftOut("nothing that stands in a list can be read by its id"));
    }

    private static Optional<Answer> read(Subject subject, Operation list, Operation detail) {
        var parameter = detail.path().replaceAll(".*\\{(.*)}", "$1");
        for (var item : subject.api().get(list.path() + "?limit=1").json().path("items")) {
            for (var id : ids(item, parameter)) {
                var answer = subject.api().get(list.path() + "/" + id);
                if (answer.status() == 200) {
                    return Optional.of(answer);
                }
            }
        }
        return Optional.empty();
    }

    /// Values that may be the id: members called so first.
    private static List<String> ids(JsonNode item, String parameter) {
        var found = new ArrayList<String>();
        for (var member : item.properties()) {
            var value = member.getValue().asText();
            if (member.getValue().isContainerNode() || !value.matches("[A-Za-z0-9._~-]{1,60}")) {
                continue;
            }
            boolean likely = member.getKey().equals(parameter) || member.getKey().matches("id|code|[a-zA-Z]+Id");
            found.add(likely ? 0 : found.size(), value);
        }
        return found.stream().limit(TRIES).toList();
    }

    private static Answer change(Subject subject) {
        var thing = thing(subject);
        var path = thing.response().uri().getRawPath();
        var pattern = path.substring(0, path.lastIndexOf('/')) + "/\\{[^/]+}(/[a-z-]+)?";
        for (var operation : subject.document().operations()) {
            if (List.of("put", "patch").contains(operation.method()) && operation.path().matches(pattern)) {
                var body = subject.document().exampleBody(operation).map(JsonNode::toString).orElse("{}");
                var target = operation.path().replaceFirst("\\{[^/]+}", path.substring(path.lastIndexOf('/') + 1));
                var answer = subject.api().json(operation.method().toUpperCase(Locale.ROOT), target, body);
                if (answer.status() == 428) {
                    subject.api()
                            .with("If-Match", "\"conformance-0\"")
                            .json(operation.method().toUpperCase(Locale.ROOT), target, body)
                            .expectProblem(412);
                    return answer;
                }
                if (answer.status() < 300) {
                    throw new Broken("%s changed something without If-Match".formatted(answer.asked()));
                }
            }
        }
        throw new LeftOut("no change of %s gets as far as If-Match for this agency".formatted(path));
    }
}
