package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class CompressionTest {

    private static final String LARGE = "/registry/v1/large";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "*;q=0, gzip"})
    void aLongTextIsSmallForWhoAsks(String accepted) throws Exception {
        var answer = get(LARGE, accepted);

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.headers().allValues("Vary")).contains("Accept", "Accept-Encoding");
        assertThat(answer.body()).hasSizeLessThan(EchoService.LARGE.length() / 10);
        assertThat(unpacked(answer.body())).isEqualTo(EchoService.LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.000", "br", "x-gzipped"})
    void itIsPlainForEverybodyElse(String accepted) throws Exception {
        var answer = get(LARGE, accepted);

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(EchoService.LARGE);
    }

    /// RFC 9110, 8.8.3.3: another encoding is another representation, and its strong tag another one.
    @Test
    void theTagOfASmallAnswerIsItsOwnAndComesBackAsTheService() throws Exception {
        var tag = get(LARGE, "gzip").headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"7-gzip\"");

        var again = send(LARGE, "gzip", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(send(LARGE, "gzip", "If-None-Match", "\"7\"").headers().firstValue("ETag"))
                .hasValue("\"7\"");

        var change = Calls.echo(Calls.send(
                calls.to("/registry/v1/things", token).header("If-Match", tag).PUT(BodyPublishers.ofString("{}"))));
        assertThat(change.getJsonObject("headers").getString("if-match")).isEqualTo("\"7\"");
    }

    @Test
    void whatIsSmallOrEncodedOrOnlyAHeadStaysAsItIs() throws Exception {
        assertThat(new String(get("/registry/v1/refusal", "gzip").body(), StandardCharsets.UTF_8))
                .contains("QUOTA_FULL");

        var encoded = get("/registry/v1/encoded", "gzip").headers();
        assertThat(encoded.allValues("Content-Encoding")).containsExactly("br");
        assertThat(encoded.firstValue("ETag")).hasValue("\"7\"");

        var head = Calls.send(
                        calls.to(LARGE, token).header("Accept-Encoding", "gzip").HEAD())
                .headers();
        assertThat(head.firstValue("Content-Encoding")).isEmpty();
        assertThat(head.firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void eventsAreNeverHeldBackByACompressor() throws Exception {
        assertThat(get("/registry/v1/events", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        return send(path, accepted, "X-Nothing", "x");
    }

    private HttpResponse<byte[]> send(String path, String accepted, String name, String value) throws Exception {
        var request = calls.to(path, token)
                .header("Accept-Encoding", accepted)
                .header(name, value)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String unpacked(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
