package org.saphan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/// An OpenID provider of others, and what it says of itself.
///
/// @param jwks where its keys are
/// @param tokenEndpoint where it issues tokens
record Issuer(String jwks, String tokenEndpoint) {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    /// Discovery (OpenID Connect).
    static Issuer discover(String issuer) {
        var address = issuer.replaceAll("/+$", "") + DESCRIPTION;
        var answer = send(address, HttpRequest.newBuilder(), "--issuer");
        if (answer.statusCode() != OK) {
            throw new Obstacle(address + " answers " + answer.statusCode()
                    + "; --issuer needs an OpenID provider that describes itself there, or give --jwks too.");
        }
        var said = json(answer);
        if (!said.path("issuer").asText().equals(issuer)) {
            throw new Obstacle("The provider at " + issuer + " calls itself "
                    + said.path("issuer").asText("nothing") + "; give --issuer letter for letter.");
        }
        return new Issuer(
                said.path("jwks_uri").asText(), said.path("token_endpoint").asText());
    }

    /// Tries the account once, because a service without a token would start and learn nothing.
    void requireToken(FeedReader reader) {
        var form = "grant_type=client_credentials"
                + (reader.scope() == null ? "" : "&scope=" + encoded(reader.scope()))
                + (reader.secretFile() == null ? "&client_id=" + encoded(reader.clientId()) : "");
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (reader.secretFile() != null) {
            var pair = encoded(reader.clientId()) + ":"
                    + encoded(GivenSecret.read("--client-secret-file", reader.secretFile()));
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        var answer = send(tokenEndpoint, request, "the issuer");
        if (answer.statusCode() != OK) {
            throw new Obstacle("The client " + reader.clientId() + " gets no token from " + tokenEndpoint + " ("
                    + (answer.statusCode() + " " + json(answer).path("error").asText()).strip()
                    + "); --client-id, --client-secret-file and --scope say who the service is.");
        }
    }

    private static HttpResponse<String> send(String address, HttpRequest.Builder request, String option) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(
                    request.uri(URI.create(address)).timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException | IllegalArgumentException e) {
            throw new Obstacle("Nothing answers at " + address + ", which " + option + " names.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Interrupted while " + address + " was asked.", e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new Obstacle("What " + answer.uri() + " answers is no JSON.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
