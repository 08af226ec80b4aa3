package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.echo;

import io.netty.handler.codec.http2.Http2Exception;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// HTTP/2 outside, HTTP/1.1 inside.
@QuarkusTest
@WithTestResource(Services.class)
class Http2Test {

    private static final String VISIBLE = "/wire/v1/visible";

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_2).build();
    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
        Services.wire.seen.clear();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void manyRequestsShareOneConnection() throws Exception {
        assertThat(send(calls.to("/registry/v1/things", token)).version()).isEqualTo(Version.HTTP_2);

        var many = IntStream.range(0, 50)
                .mapToObj(i -> client.sendAsync(
                        calls.to("/registry/v1/things/" + i, token).build(), BodyHandlers.ofString()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(many).get(20, SECONDS);

        for (int i = 0; i < many.length; i++) {
            var answer = (HttpResponse<?>) many[i].join();
            assertThat(answer.version()).isEqualTo(Version.HTTP_2);
            assertThat(answer.body().toString()).contains("/registry/v1/things/" + i + "\"");
            assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        }
    }

    @Test
    void bodiesPassWithAndWithoutALength() throws Exception {
        send(calls.to("/registry/v1/things", token));

        var known = send(calls.to("/registry/v1/things", token).POST(BodyPublishers.ofString("hello")));
        var unknown = send(calls.to("/registry/v1/things", token).POST(Calls.chunked(300_000)));
        var none = send(calls.to("/registry/v1/things", token).POST(BodyPublishers.noBody()));
        var removed = send(calls.to("/registry/v1/things", token).DELETE());

        assertThat(List.of(known, unknown, none, removed))
                .allSatisfy(answer -> assertThat(answer.version()).isEqualTo(Version.HTTP_2));
        assertThat(echo(known).getInteger("length")).isEqualTo(5);
        assertThat(echo(unknown).getInteger("length")).isEqualTo(300_000);
        assertThat(echo(none).getInteger("length")).isZero();
        assertThat(echo(removed).getString("method")).isEqualTo("DELETE");
    }

    @Test
    void aBodyThatGrowsTooLargeEndsItsStreamOnly() throws Exception {
        send(calls.to("/registry/v1/things", token));
        var slow = client.sendAsync(calls.to("/registry/v1/large", token).build(), BodyHandlers.ofString());

        var large = send(calls.to("/registry/v1/things", token).POST(Calls.chunked(3 * 1024 * 1024)));

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(slow.get(10, SECONDS).statusCode()).isEqualTo(200);
        assertThat(send(calls.to("/registry/v1/things", token)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPlainRequestPasses() throws Exception {
        assertThat(answerTo(":path=" + VISIBLE)).isEqualTo("200");
        assertThat(Services.wire.seen)
                .singleElement()
                .satisfies(seen -> assertThat(seen).startsWith("GET " + VISIBLE + " HTTP/1.1\r\n"));
    }

    /// Fields that would be another request, or a longer one, once they are written as HTTP/1.1.
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":path=/wire/v1/visible HTTP/1.1\r\nX: y",
                ":path=/wire/v1/visible HTTP/1.1\r\nHost: x\r\n\r\nGET /wire/v1/hidden",
                ":path=/wire/v1/visible HTTP/1.1",
                ":path=/wire/v1/visible\n",
                ":path=/wire/v1/visible?a=\r\nb",
                ":path=http://other/wire/v1/visible",
                ":path=wire/v1/visible",
                ":path=*",
                ":path=",
                ":path=/wire/v1/visible|:path=/wire/v1/hidden",
                ":path=/wire/v1/visible|:method=GET /wire/v1/hidden HTTP/1.1\r\nX:",
                ":path=/wire/v1/visible|:authority=localhost\r\nX: y",
                ":path=/wire/v1/visible|:authority=a b",
                ":path=/wire/v1/visible|host=other",
                ":path=/wire/v1/visible|x-a=b\r\nContent-Length: 5",
                ":path=/wire/v1/visible|x-a=b\nx-c: d",
                ":path=/wire/v1/visible|x-a=b\u0000",
                ":path=/wire/v1/visible|x-a\r\nx-b=c",
                ":path=/wire/v1/visible|x-a: b=c",
                ":path=/wire/v1/visible|x a=c",
                ":path=/wire/v1/visible|X-Upper=c",
                ":path=/wire/v1/visible|=c",
                ":path=/wire/v1/visible|transfer-encoding=chunked",
                ":path=/wire/v1/visible|connection=close",
                ":path=/wire/v1/visible|upgrade=websocket",
                ":path=/wire/v1/visible|content-length=5",
                ":path=/wire/v1/visible|content-length=0|content-length=5",
                ":path=/wire/v1/visible|content-length=-1",
                ":path=/wire/v1/visible|content-length=x",
                ":path=/wire/v1/visible|:unknown=x",
                ":path=/wire/v1/visible|x-a=b|:scheme=http",
                "x-a=b|:path=/wire/v1/visible"
            })
    void trickyFieldsAreRefused(String fields) throws Exception {
        assertThat(answerTo(fields)).isIn("400", "404", "405", "reset", "goaway", "closed");
        assertThat(Services.wire.seen).isEmpty();
        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"wire\"}")).isZero();
        assertThat(calls.get("/wire/v1/a", token).statusCode()).isEqualTo(200);
    }

    private String answerTo(String fields) throws IOException, Http2Exception {
        var sent = new ArrayList<Map.Entry<String, String>>();
        sent.add(Map.entry(":method", "GET"));
        sent.add(Map.entry(":scheme", "http"));
        sent.add(Map.entry(":authority", "localhost"));
        for (var field : fields.split("\\|", -1)) {
            int equals = field.indexOf('=');
            sent.removeIf(one -> field.startsWith(":m") && one.getKey().equals(":method"));
            sent.removeIf(one -> field.startsWith(":a") && one.getKey().equals(":authority"));
            sent.add(Map.entry(field.substring(0, equals), field.substring(equals + 1)));
        }
        sent.add(Map.entry("authorization", "Bearer " + token));
        return new RawHttp2(base).answerTo(sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
