package org.saphan.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.Optional;

/// What the service said to one request.
record Answer(String asked, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    String mediaType() {
        return header("Content-Type").orElse("").split(";", 2)[0].strip();
    }

    /// The body; missing where it is no JSON.
    JsonNode json() {
        try {
            var read = JSON.readTree(body());
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    Answer expect(int status) {
        if (status() != status) {
            throw new Broken("%s is answered with %s, not %d".formatted(asked, shortly(), status));
        }
        return this;
    }

    /// A problem by RFC 9457 with a code, and nothing in it that is nobody's business.
    Answer expectProblem(int status, String code) {
        expectProblem(status);
        if (!code.equals(json().path("code").asText())) {
            throw new Broken("%s: the code is %s, not %s".formatted(asked, json().path("code"), code));
        }
        return this;
    }

    Answer expectProblem(int status) {
        expect(status);
        var problem = json();
        if (!mediaType().equals("application/problem+json")) {
            throw new Broken(
                    "%s: %d comes as %s, not as application/problem+json".formatted(asked, status, mediaType()));
        }
        for (var member : new String[] {"type", "code", "title", "detail"}) {
            if (problem.path(member).asText().isBlank()) {
                throw new Broken("%s: the problem has no %s".formatted(asked, member));
            }
        }
        if (problem.path("status").asInt() != status) {
            throw new Broken("%s: status in the problem is %s".formatted(asked, problem.path("status")));
        }
        if (!problem.path("code").asText().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
            throw new Broken("%s: the code %s is not UPPER_SNAKE".formatted(asked, problem.path("code")));
        }
        for (var leak : new String[] {"Exception", "\tat ", "SELECT ", "select ", "jakarta.", "java."}) {
            if (body().contains(leak)) {
                throw new Broken("%s: the problem tells of the inside (%s)".formatted(asked, leak.strip()));
            }
        }
        return this;
    }

    String require(String header) {
        return header(header).orElseThrow(() -> new Broken("%s: the answer has no %s".formatted(asked, header)));
    }

    private String shortly() {
        var code = json().path("code").asText();
        return code.isEmpty() ? Integer.toString(status()) : status() + " " + code;
    }
}
