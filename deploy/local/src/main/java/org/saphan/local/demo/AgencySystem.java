package org.saphan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The system of one agency: calls the suite through the gateway, with the agency's own token. Every `POST` has a
/// key made of what it is about, so that a demonstration that is repeated within a day is answered, not done
/// twice.
final class AgencySystem {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TRIES = 20;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String gateway;
    private final String token;

    private AgencySystem(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /// Signs in with the sandbox's issuer.
    static AgencySystem of(String gateway, String agency) {
        var form = BodyPublishers.ofString("grant_type=client_credentials&client_id=" + agency);
        var answer = send(HttpRequest.newBuilder(URI.create(gateway + "/sandbox/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form)
                .build());
        if (answer.status() != 200) {
            throw new DemoFailure("No token for " + agency + ": " + answer);
        }
        return new AgencySystem(gateway, answer.body().path("access_token").asText());
    }

    DemoAnswer get(String path) {
        return send(request(path).GET().build());
    }

    DemoAnswer post(String path, String key, Object body) {
        return post(path, key, "application/json", BodyPublishers.ofString(text(body)));
    }

    DemoAnswer post(String path, String key, String type, BodyPublisher body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(body)
                .build());
    }

    DemoAnswer put(String path, String etag, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(text(body)))
                .build());
    }

    /// A change of state without a body.
    DemoAnswer put(String path, String etag) {
        return send(request(path)
                .header("If-Match", etag)
                .PUT(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    /// What is refused for a moment only (too many at once, a service not there) is sent again.
    private static DemoAnswer send(HttpRequest request) {
        try {
            for (int tried = 1; ; tried++) {
                var answer = read(CLIENT.send(request, BodyHandlers.ofString()));
                if (!answer.mayPass() || tried == TRIES) {
                    return answer;
                }
                Thread.sleep(250);
            }
        } catch (ConnectException away) {
            throw new DemoFailure("Nothing answers at " + request.uri() + ". Start the suite with ./saphan up.", away);
        } catch (IOException broken) {
            throw new DemoFailure(request.method() + " " + request.uri() + ": " + broken.getMessage(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", interrupted);
        }
    }

    private static DemoAnswer read(HttpResponse<String> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
        return new DemoAnswer(
                response.request().method() + " " + response.uri().getPath(),
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers()
                        .firstValue("Location")
                        .map(URI::create)
                        .map(URI::getPath)
                        .orElse(""),
                body);
    }

    private static String text(Object body) {
        return JSON.<JsonNode>valueToTree(body).toString();
    }
}
