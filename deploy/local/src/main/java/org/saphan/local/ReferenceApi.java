package org.saphan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The few calls with which reference data are loaded. Copies lag behind their owners and processes have only just
/// started, so what is refused for that reason is tried again for a while.
final class ReferenceApi {

    private static final Duration TRIED_FOR = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 500;
    /// What a copy has not heard of yet is refused with 400, 404 or 422; a process that is just starting answers
    /// 50x.
    private static final Set<Integer> MAY_PASS = Set.of(400, 404, 409, 422, 429, 500, 502, 503, 504);

    private final SandboxApi api;
    private final Console console;
    private final Map<String, String> tokens = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    ReferenceApi(SandboxApi api, Console console) {
        this.api = api;
        this.console = console;
    }

    /// Puts a resource unless it is there with the same content.
    void put(String path, String body, String agency) throws IOException, InterruptedException {
        var there = get(path, agency);
        if (there.statusCode() == 200 && holds(there.body(), body)) {
            return;
        }
        put(path, versionOf(there), body, agency);
    }

    /// Puts a change of a resource that is there; whether that gave it another version.
    ///
    /// @param change where the change is put
    boolean change(String path, String change, String body, String agency) throws IOException, InterruptedException {
        var before = versionOf(get(path, agency));
        return !versionOf(put(change, before, body, agency)).equals(before);
    }

    private HttpResponse<String> put(String path, Optional<String> version, String body, String agency)
            throws IOException, InterruptedException {
        return expect(path, () -> {
            var request = authorised(path, agency, "application/json").PUT(BodyPublishers.ofString(body));
            version.ifPresent(etag -> request.header("If-Match", etag));
            return request;
        });
    }

    private static Optional<String> versionOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").filter(_ -> answer.statusCode() == 200);
    }

    /// Whether it had to be posted.
    boolean postUnlessThere(String collection, String path, String body, String agency)
            throws IOException, InterruptedException {
        if (get(path, agency).statusCode() == 200) {
            return false;
        }
        post(collection, () -> BodyPublishers.ofString(body), "application/json", agency);
        return true;
    }

    /// Waits for the job to end and returns how many rows it has taken.
    long importCsv(String path, Path file, String agency) throws IOException, InterruptedException {
        var bytes = Files.readAllBytes(file);
        var accepted = post(path, () -> BodyPublishers.ofByteArray(bytes), "text/csv; charset=utf-8", agency);
        var location = accepted.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Obstacle("The import of " + file + " was accepted, but has no Location."));
        var job = URI.create(location).getPath();
        while (true) {
            var state = json.readTree(expect(
                            job,
                            () -> authorised(job, agency, "application/json").GET())
                    .body());
            switch (state.path("state").asText()) {
                case "COMPLETED" -> {
                    return accepted(state, file);
                }
                case "FAILED" -> throw new Obstacle("The import of " + file + " failed: " + state + ".");
                default -> Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static long accepted(JsonNode job, Path file) {
        if (job.path("rowsRefused").asLong() > 0) {
            throw new Obstacle(
                    "Of " + file + ", " + job.path("rowsRefused").asLong() + " rows were refused: " + job + ".");
        }
        return job.path("rowsAccepted").asLong();
    }

    private HttpResponse<String> post(String path, Supplier<BodyPublisher> body, String type, String agency)
            throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString(); // one for all tries: a repeated one has no second effect
        return expect(
                path,
                () -> authorised(path, agency, type)
                        .header("Idempotency-Key", key)
                        .POST(body.get()));
    }

    private HttpResponse<String> get(String path, String agency) throws IOException, InterruptedException {
        return api.send(authorised(path, agency, "application/json").GET());
    }

    private HttpRequest.Builder authorised(String path, String agency, String type)
            throws IOException, InterruptedException {
        var token = tokens.get(agency);
        if (token == null) {
            token = api.token(agency, "");
            tokens.put(agency, token);
        }
        return api.request(path, token).header("Content-Type", type);
    }

    private HttpResponse<String> expect(String path, Call request) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TRIED_FOR.toNanos();
        var told = "";
        while (true) {
            var answer = api.send(request.build());
            if (answer.statusCode() / 100 == 2) {
                return answer;
            }
            var refusal = path + " was refused: " + api.refusal(answer);
            if (!MAY_PASS.contains(answer.statusCode()) || System.nanoTime() > deadline) {
                throw new Obstacle("Loading stopped: " + refusal + ".");
            }
            if (!refusal.equals(told)) {
                console.say(refusal + "; trying again");
                told = refusal;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean holds(String there, String wanted) throws IOException {
        var found = json.readTree(there);
        return json.readTree(wanted).properties().stream()
                .allMatch(member -> member.getValue().equals(found.get(member.getKey())));
    }

    private interface Call {
        HttpRequest.Builder build() throws IOException, InterruptedException;
    }
}
