package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Calls the gateway as a foreign program would.
final class Calls {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private final URI base;

    Calls(URI base) {
        this.base = base;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(15));
    }

    HttpRequest.Builder to(String path, String token) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    HttpResponse<String> get(String path, String token) {
        return send(to(path, token));
    }

    HttpResponse<String> post(String path, String token, BodyPublisher body) {
        return send(to(path, token).POST(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    String token(String agency) {
        var answer = send(to("/sandbox/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + agency)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body()).getString("access_token");
    }

    /// A raw connection on which the bytes have been sent.
    Socket raw(String bytes) {
        try {
            var socket = new Socket(base.getHost(), base.getPort());
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that comes back on a raw connection until it is closed.
    String answerTo(String bytes) {
        try (var socket = raw(bytes)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double metric(String line) {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(found -> found.startsWith(line + " "))
                .mapToDouble(found -> Double.parseDouble(found.substring(line.length() + 1)))
                .sum();
    }

    static JsonObject echo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    static void assertProblem(HttpResponse<String> answer, Problem problem) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(problem.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var body = new JsonObject(answer.body());
        assertThat(body.getString("code")).isEqualTo(problem.name());
        assertThat(body.getString("type")).isEqualTo(problem.type());
        assertThat(body.getString("title")).isNotBlank();
        assertThat(body.getString("detail")).isNotBlank();
        assertThat(body.getInteger("status")).isEqualTo(problem.status());
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(body.getString("requestId"));
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        assertThat(answer.headers().firstValue("RateLimit-Policy")).isPresent();
    }
}
