package org.saphan.journal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.tls.TlsConfigurationRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.saphan.journal.EventJson;

/// Asks an owner's feed. Made anew after every failure, so that it takes up what has changed: names, certificates.
final class SourceClient implements AutoCloseable {

    private static final String TLS = "saphan";
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final Source source;
    private final SourceToken token;
    private final int atMost;
    private final HttpClient http;
    private String shown = "";

    /// @param atMost how many events a page may have
    SourceClient(Source source, SourceToken token, TlsConfigurationRegistry tls, int atMost) {
        this.source = source;
        this.token = token;
        this.atMost = atMost;
        this.http = http(tls);
    }

    private static HttpClient http(TlsConfigurationRegistry tls) {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTS_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER);
        var own = tls.get(TLS).or(tls::getDefault);
        try {
            if (own.isPresent()) {
                builder.sslContext(own.get().createSSLContext());
            }
        } catch (Exception unusable) {
            throw SourceFailure.refused("the certificates of the TLS configuration cannot be used: " + unusable);
        }
        return builder.build();
    }

    int atMost() {
        return atMost;
    }

    /// How long an answer may take that may be held back so long.
    static Duration patience(Duration wait) {
        return wait.plus(ANSWERS_WITHIN);
    }

    /// Asks for what comes next.
    ///
    /// @param wait how long the owner may hold the answer back
    CompletableFuture<HttpResponse<byte[]>> ask(List<String> topics, String after, Duration wait)
            throws InterruptedException {
        shown = token.get(http);
        var request = HttpRequest.newBuilder(address(topics, after, wait))
                .timeout(patience(wait))
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("Authorization", "Bearer " + shown)
                .build();
        return http.sendAsync(request, BodyHandlers.ofByteArray());
    }

    private URI address(List<String> topics, String after, Duration wait) {
        var query = "topics=" + String.join(",", topics) + "&limit=" + atMost + "&wait=" + wait.toSeconds()
                + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, UTF_8));
        return URI.create(source.feed() + "?" + query);
    }

    /// @throws SourceFailure when the answer is no page
    SourcePage page(HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        if (status == OK) {
            return SourcePage.of(answer);
        }
        if (status == UNAUTHORIZED) {
            token.reject(shown);
        }
        var mayPass = status == TOO_MANY || status >= SERVER_FAULT;
        throw SourceFailure.answered(
                mayPass ? SourceState.AWAY : SourceState.REFUSED, status, code(answer), rest(answer));
    }

    private static String code(HttpResponse<byte[]> answer) {
        try {
            return EventJson.mapper()
                    .readTree(SourcePage.body(answer))
                    .path("code")
                    .asText();
        } catch (IOException noProblem) {
            return "";
        }
    }

    private static Duration rest(HttpResponse<byte[]> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("");
        if (!seconds.matches("\\d{1,9}")) {
            return Duration.ZERO;
        }
        var rest = Duration.ofSeconds(Long.parseLong(seconds));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
