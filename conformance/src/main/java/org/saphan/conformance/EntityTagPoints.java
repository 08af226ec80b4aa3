package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is read carries its version, and what is changed must name it.
final class EntityTagPoints implements Points {

    private static final String TOPIC = "versions";
    private static final List<String> CHANGES = List.of("put", "patch");

    @Override
    public void look(Subject subject, Report report) {
        var things = new Things(subject);
        report.point(TOPIC, "a thing is read with a strong ETag", () -> {
            var tag = things.one().require("ETag");
            if (!tag.matches("\"[^\"]+\"")) {
                throw new Broken("the tag is %s".formatted(tag));
            }
        });
        report.point(TOPIC, "If-None-Match with the tag is 304 without a body, but for what changes by itself", () -> {
            var again = things.all()
                    .filter(each -> each.header("ETag").isPresent())
                    .map(each -> again(subject, each))
                    .toList();
            if (again.stream()
                    .noneMatch(each -> each.status() == 304 && each.body().isEmpty())) {
                throw new Broken("none of %d things is".formatted(again.size()));
            }
        });
        report.point(TOPIC, "a change without If-Match is 428, with an old one 412", () -> {
            subject.requireLeaveToWrite();
            var refused = things.all()
                    .flatMap(thing -> attempts(subject, thing))
                    .findFirst()
                    .orElseThrow(() -> new LeftOut("no change gets as far as If-Match for this agency"));
            refused.without().expectProblem(428);
            refused.withOld().expectProblem(412);
        });
    }

    /// Changes of a thing that are refused for their If-Match only.
    private static Stream<Attempt> attempts(Subject subject, Answer thing) {
        var parent = path(thing).substring(0, path(thing).lastIndexOf('/'));
        var id = path(thing).substring(parent.length() + 1);
        return subject.document().operations().stream()
                .filter(each -> CHANGES.contains(each.method()))
                .filter(each -> each.path().matches(parent + "/\\{[^/]+}(/[a-z-]+)?"))
                .map(each -> Attempt.of(subject, each, each.path().replaceFirst("\\{[^/]+}", id), thing))
                .filter(each -> each.without().status() == 428);
    }

    private static Answer again(Subject subject, Answer thing) {
        return subject.api().with("If-None-Match", thing.require("ETag")).get(path(thing));
    }

    private static String path(Answer thing) {
        return thing.response().uri().getRawPath();
    }

    private record Attempt(Answer without, Answer withOld) {

        /// A change that finds everything as it should be may be answered without one.
        static Attempt of(Subject subject, Operation change, String path, Answer thing) {
            var method = change.method().toUpperCase(Locale.ROOT);
            var body = subject.document()
                    .exampleBody(change)
                    .map(JsonNode::toString)
                    .orElse("{}");
            var without = subject.api().json(method, path, body);
            var now = subject.api().get(thing.response().uri().getRawPath());
            if (without.status() < 300 && !now.header("ETag").equals(thing.header("ETag"))) {
                throw new Broken("%s changed something without If-Match".formatted(without.asked()));
            }
            return new Attempt(
                    without, subject.api().with("If-Match", "\"conformance-0\"").json(method, path, body));
        }
    }
}
