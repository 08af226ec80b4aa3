package org.saphan.journal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.saphan.journal.EventJson;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.JournalSettings.SourceLogin;

/// The token that this service reads feeds with. It is renewed before it ends, and when an owner does not take it.
@Singleton
class SourceToken {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int SERVER_FAULT = 500;
    private static final int TOO_MANY = 429;
    private static final long LIFE_WHERE_NOBODY_SAYS = 60;

    private final Optional<SourceLogin> login;
    private String token = "";
    private long renewAt;

    SourceToken(JournalSettings settings) {
        this.login = settings.sourceLogin();
    }

    boolean canBeHad() {
        return login.isPresent();
    }

    /// @throws SourceFailure when none is given
    synchronized String get(HttpClient client) throws InterruptedException {
        if (token.isEmpty() || System.nanoTime() - renewAt >= 0) {
            var asked = System.nanoTime();
            var answer = ask(client, login.orElseThrow());
            token = answer.path("access_token").asText();
            var life = Duration.ofSeconds(answer.path("expires_in").asLong(LIFE_WHERE_NOBODY_SAYS));
            renewAt = asked + life.toNanos() / 5 * 4;
        }
        return token;
    }

    /// An owner does not take it; another one may be better.
    synchronized void reject(String refused) {
        if (token.equals(refused)) {
            token = "";
        }
    }

    private static JsonNode ask(HttpClient client, SourceLogin login) throws InterruptedException {
        try {
            var answer = client.send(request(login), BodyHandlers.ofByteArray());
            var status = answer.statusCode();
            if (status == TOO_MANY || status >= SERVER_FAULT) {
                throw SourceFailure.away("the token endpoint answers " + status, null);
            }
            var body = EventJson.mapper().readTree(answer.body());
            if (status != OK || !body.path("access_token").isTextual()) {
                var why = body.path("error").asText();
                throw SourceFailure.refused(("the token endpoint answers " + status + " " + why).strip());
            }
            return body;
        } catch (IOException failed) {
            throw SourceFailure.away("the token endpoint does not answer: " + failed, failed);
        }
    }

    /// By RFC 6749 §2.3.1. A client of the sandbox has no secret.
    private static HttpRequest request(SourceLogin login) {
        var secret = secret(login);
        var form = "grant_type=client_credentials"
                + login.scope().map(each -> "&scope=" + encoded(each)).orElse("")
                + (secret.isEmpty() ? "&client_id=" + encoded(login.clientId()) : "");
        var request = HttpRequest.newBuilder(login.tokenEndpoint())
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        secret.ifPresent(each -> {
            var pair = encoded(login.clientId()) + ":" + encoded(each);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        });
        return request.build();
    }

    private static Optional<String> secret(SourceLogin login) {
        return login.clientSecretFile().map(SourceToken::read).or(login::clientSecret);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw SourceFailure.refused("the file with the client's secret cannot be read: " + unreadable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
