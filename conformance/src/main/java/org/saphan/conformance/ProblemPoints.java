package org.saphan.conformance;

import java.util.Locale;
import java.util.Map;

/// Refusals are problems, whoever refuses.
final class ProblemPoints implements Points {

    private static final String TOPIC = "problems";
    private static final String NOWHERE = "no-such-thing-here";

    @Override
    public void look(Subject subject, Report report) {
        var api = subject.api();
        report.point(
                TOPIC,
                "a path that does not exist is 404 NOT_FOUND",
                () -> api.get(NOWHERE).expectProblem(404, "NOT_FOUND"));
        report.point(TOPIC, "type is urn:saphan:problem:<code in lower case>", () -> {
            var type = api.get(NOWHERE).json().path("type").asText();
            if (!type.equals("urn:saphan:problem:not-found")) {
                throw new Broken("type is %s".formatted(type));
            }
        });
        report.point(TOPIC, "sentences are Thai or English, as Accept-Language asks", () -> {
            var thai = api.with("Accept-Language", "th")
                    .get(NOWHERE)
                    .json()
                    .path("title")
                    .asText();
            var english = api.with("Accept-Language", "en")
                    .get(NOWHERE)
                    .json()
                    .path("title")
                    .asText();
            if (thai.codePoints().noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.THAI)) {
                throw new Broken("the Thai title is '%s'".formatted(thai));
            }
            if (english.isBlank() || english.equals(thai)) {
                throw new Broken("the English title is '%s'".formatted(english));
            }
        });
        report.point(
                TOPIC,
                "a wrong method is 405 METHOD_NOT_ALLOWED",
                () -> api.send("DELETE", "events", null).expectProblem(405, "METHOD_NOT_ALLOWED"));
        report.point(TOPIC, "a body that is no JSON is 400, one of another kind 415", () -> {
            subject.requireLeaveToWrite();
            var operation = writing(subject);
            api.withKey().json("POST", operation, "{\"unfinished\": ").expectProblem(400);
            api.withKey()
                    .with("Content-Type", "text/plain")
                    .send("POST", operation, "text")
                    .expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
        });
        report.point(TOPIC, "a member that nobody knows is refused", () -> {
            subject.requireLeaveToWrite();
            api.withKey()
                    .json("POST", writing(subject), "{\"aMemberThatNobodyKnows\": 1}")
                    .expectProblem(400);
        });
        report.point(TOPIC, "X-Request-Id is echoed", () -> {
            var id = "conformance-" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
            var echoed = api.with("X-Request-Id", id).get(NOWHERE).require("X-Request-Id");
            if (!echoed.equals(id)) {
                throw new Broken("%s came back as %s".formatted(id, echoed));
            }
        });
    }

    private static String writing(Subject subject) {
        return subject.options()
                .create()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new LeftOut("name a POST with --create"));
    }
}
