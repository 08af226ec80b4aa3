package org.saphan.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What is sent twice happens once.
final class IdempotencyPoints implements Points {

    private static final String TOPIC = "idempotency";
    private static final int AT_ONCE = 8;

    @Override
    public void look(Subject subject, Report report) {
        report.point(TOPIC, "a POST without Idempotency-Key is 400", () -> {
            subject.requireLeaveToWrite();
            subject.api().json("POST", path(subject), body(subject)).expectProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
        });
        report.point(TOPIC, "201 with Location, ETag and body; the same again is the same answer", () -> {
            subject.requireLeaveToWrite();
            var once = subject.api().withKey();
            var body = body(subject);
            var first = once.json("POST", path(subject), body).expect(201);
            first.require("ETag");
            subject.api().get(first.require("Location")).expect(200);
            var again = once.json("POST", path(subject), body).expect(201);
            if (!again.json().equals(first.json()) || !again.require("Location").equals(first.require("Location"))) {
                throw new Broken("the second answer is another one");
            }
        });
        report.point(TOPIC, "another body under the same key is 422 IDEMPOTENCY_KEY_REUSED", () -> {
            subject.requireLeaveToWrite();
            var once = subject.api().withKey();
            once.json("POST", path(subject), body(subject)).expect(201);
            once.json("POST", path(subject), body(subject)).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
        });
        report.point(TOPIC, AT_ONCE + " at once under one key have one effect", () -> {
            subject.requireLeaveToWrite();
            atOnce(subject);
        });
    }

    private static void atOnce(Subject subject) {
        var once = subject.api().withKey();
        var body = body(subject);
        Callable<Answer> call = () -> once.json("POST", path(subject), body);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(each -> call).toList());
            var effects = new HashSet<String>();
            for (var each : answers) {
                var answer = each.get();
                switch (answer.status()) {
                    case 201 -> effects.add(answer.require("Location"));
                    case 409 -> answer.expectProblem(409, "IDEMPOTENCY_KEY_IN_USE");
                    default -> answer.expect(201);
                }
            }
            if (effects.size() != 1) {
                throw new Broken("%d effects".formatted(effects.size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new Unanswered("failed", e);
        }
    }

    private static String path(Subject subject) {
        return create(subject).getKey();
    }

    /// A body that was never sent before.
    private static String body(Subject subject) {
        try {
            var unique = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
            return Files.readString(Path.of(create(subject).getValue())).replace("{unique}", unique);
        } catch (IOException e) {
            throw new LeftOut("%s cannot be read".formatted(create(subject).getValue()));
        }
    }

    private static Map.Entry<String, String> create(Subject subject) {
        return subject.options()
                .create()
                .orElseThrow(() -> new LeftOut("name something that may be created with --create"));
    }
}
