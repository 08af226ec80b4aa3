package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Sends the example of one operation after the other and notes what is not as documented.
final class Attempts {

    /// The request was not understood: the example is wrong, or the service is.
    private static final Set<Integer> NEVER = Set.of(400, 401, 405, 406, 412, 415, 428, 429);

    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final ApiDocument document;
    private final Api api;
    private final Sample sample;
    private final KnownPaths paths;

    Attempts(ApiDocument document, Api api, Sample sample, KnownPaths paths) {
        this.document = document;
        this.api = api;
        this.sample = sample;
        this.paths = paths;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /// How often each status came.
    String summary() {
        return statuses.entrySet().stream()
                .map(each -> each.getValue() + " × " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    void make(Operation operation) {
        var body = operation.body().flatMap(sample::of);
        if (operation.content().has("requestBody") && body.isEmpty()) {
            if (!operation.takesAFile()) {
                faults.add(operation.id() + ": no example of its body");
            }
            return;
        }
        body.ifPresent(each -> note(operation, "its example", faultsOf(operation, each)));
        var filled = paths.fill(operation);
        var answer = send(operation, filled.path(), body.orElse(null));
        judge(operation, answer, operation.method().equals("get") && filled.certain());
        if (answer.status() == 201 && answer.header("Location") != null) {
            paths.created(document, answer.location());
        }
    }

    private List<String> faultsOf(Operation operation, JsonNode body) {
        return document.faults(operation.body().orElseThrow().path("schema"), body);
    }

    private Answer send(Operation operation, String path, @Nullable JsonNode body) {
        var caller = withHeaders(operation);
        var content = body == null ? "" : body.toString();
        return switch (operation.method()) {
            case "get" -> caller.get(path + Query.required(operation, sample));
            case "post" -> body == null ? caller.post(path) : caller.post(path, content);
            case "put" -> body == null ? caller.put(path, etag(path)) : caller.put(path, etag(path), content);
            case "patch" -> caller.patch(path, etag(path), content);
            default -> caller.delete(path, etag(path));
        };
    }

    private Api withHeaders(Operation operation) {
        var caller = api;
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            var given = sample.of(parameter);
            if (parameter.path("in").asText().equals("header")
                    && parameter.path("required").asBoolean()
                    && !name.equals("Idempotency-Key")
                    && given.isPresent()) {
                caller = caller.header(name, given.get().asText());
            }
        }
        return caller;
    }

    /// The tag of the thing itself, or of the one whose state the path changes.
    private @Nullable String etag(String path) {
        for (var each = path; each.split("/").length > 3; each = each.substring(0, each.lastIndexOf('/'))) {
            var tag = api.get(each).header("ETag");
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private void judge(Operation operation, Answer answer, boolean mustSucceed) {
        var status = answer.status();
        statuses.merge(status, 1, Integer::sum);
        if (operation.response(status).isMissingNode()) {
            faults.add(operation.id() + ": answers " + status + " " + code(answer) + ", which it does not document");
        }
        if (misunderstood(answer) || (mustSucceed && status != 200)) {
            faults.add(operation.id() + ": answers its example with " + answer.body());
        }
        var mediaType = String.valueOf(answer.header("Content-Type")).replaceAll(";.*", "");
        var schema = operation.answer(status, mediaType);
        if (!schema.isMissingNode() && mediaType.endsWith("json")) {
            note(operation, "its answer " + status, document.faults(schema, Format.json(answer.body())));
        }
    }

    private static boolean misunderstood(Answer answer) {
        return NEVER.contains(answer.status())
                || answer.status() >= 500
                || code(answer).equals("SCOPE_REQUIRED");
    }

    private static String code(Answer answer) {
        return answer.body().startsWith("{") ? answer.text("code") : "";
    }

    private void note(Operation operation, String what, List<String> broken) {
        broken.forEach(each -> faults.add(operation.id() + ": " + what + " breaks its schema: " + each));
    }
}
