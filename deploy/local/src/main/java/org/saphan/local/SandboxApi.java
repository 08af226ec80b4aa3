package org.saphan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The suite's REST API as any agency sees it: through the gateway, with the agency's own token.
final class SandboxApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    SandboxApi(String address) {
        this.address = address;
    }

    /// An empty scope asks for everything that the agency may have.
    String token(String agency, String scope) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encoded(agency)
                + (scope.isEmpty() ? "" : "&scope=" + encoded(scope));
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/sandbox/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new Obstacle("No token for " + agency + ": " + refusal(answer) + ".");
        }
        return json.readTree(answer.body()).path("access_token").asText();
    }

    /// A request to a path of the API; the caller adds method and headers.
    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Obstacle("Nothing answers at " + address + "; start the suite with ./saphan up.", e);
        }
    }

    /// The problem in words, whatever came back.
    String refusal(HttpResponse<String> answer) {
        var status = "status " + answer.statusCode();
        try {
            var body = json.readTree(answer.body());
            for (var member : new String[] {"detail", "error_description", "title"}) {
                if (body.hasNonNull(member)) {
                    return status + ", " + body.get(member).asText().replaceAll("\\.$", "");
                }
            }
            return status;
        } catch (IOException _) {
            return status;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
