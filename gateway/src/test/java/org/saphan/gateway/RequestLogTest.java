package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.gateway.accesslog.PlainPath;

@QuarkusTest
@WithTestResource(Services.class)
class RequestLogTest {

    private static final Logger ACCESS = Logger.getLogger("org.saphan.gateway.access");
    private static final String PERSON = "1101700203451";

    @TestHTTPResource("/")
    URI base;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Listener();
    private Calls calls;
    private String token;

    @BeforeEach
    void listen() {
        calls = new Calls(base);
        token = calls.token("CDD");
        ACCESS.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        ACCESS.removeHandler(listener);
    }

    @Test
    void oneLineSaysWhoAskedWhatAndHowItEnded() {
        Calls.send(calls.to("/registry/v1/things/42/large", token).header("X-Request-Id", "r-1"));

        await().atMost(5, SECONDS).until(() -> lines.stream().anyMatch(line -> line.endsWith("request=r-1")));
        assertThat(lines)
                .filteredOn(line -> line.endsWith("request=r-1"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("GET /registry/v1/things/\\*/large 200 agency=CDD ms=\\d+ bytes=\\d{4,} request=r-1"));
    }

    @Test
    void nothingInItNamesAPerson() {
        var answer = Calls.send(calls.to(
                        "/registry/v1/people/" + PERSON + "/%E0%B8%AA%E0%B8%A1?citizen=" + PERSON + "&q=Somchai", token)
                .header("X-Request-Id", "id-" + PERSON)
                .header("Purpose", "secret-purpose")
                .POST(BodyPublishers.ofString("{\"name\":\"Somsri\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        calls.get("/nothing/" + PERSON + "?citizen=" + PERSON);

        await().atMost(5, SECONDS).until(() -> lines.stream().anyMatch(line -> line.startsWith("GET /nothing/* 404")));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(PERSON, "citizen", "Somchai", "Somsri", "secret-purpose", "%E0", token));
        assertThat(lines).anyMatch(line -> line.startsWith("POST /registry/v1/people/*/* 200 agency=CDD"));
    }

    @ParameterizedTest
    @CsvSource({
        "/registry/v1/things, /registry/v1/things",
        "/registry/v1/things/0198c5d2-7c1e-7000-8000-000000000001/public-page, /registry/v1/things/*/public-page",
        "/plan/v1/programmes/OTOP_TO_SME/, /plan/v1/programmes/*/",
        "/registry/v1/things/abcdefab-cdef-4abc-8def-abcdefabcde1, /registry/v1/things/*",
        "/registry/openapi.json, /registry/openapi.json",
        "/, /",
        "//x, //x",
        "/a/b/c/d/e/f/g/h/i/j/k/l/m/n, /a/b/c/d/e/f/g/h/i/j/k/l"
    })
    void aPathKeepsItsWordsOnly(String path, String plain) {
        assertThat(PlainPath.of(path)).isEqualTo(plain);
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
