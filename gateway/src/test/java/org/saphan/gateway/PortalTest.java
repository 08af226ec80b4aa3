package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class PortalTest {

    private static final String STYLE = "/assets/style.css";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;

    @BeforeEach
    void begin() {
        calls = new Calls(base);
    }

    @Test
    void theHomePageNeedsNoToken() {
        var page = calls.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body()).contains("สะพาน");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/apis/, text/html; charset=utf-8",
        "/assets/style.css, text/css; charset=utf-8",
        "/assets/vendor/thing-1.2.3/thing.js, text/javascript; charset=utf-8",
        "/assets/first.ts, text/plain; charset=utf-8",
        "/assets/dot.png, image/png"
    })
    void everyKindOfFileSaysWhatItIs(String path, String type) {
        assertThat(header(calls.get(path), "Content-Type")).isEqualTo(type);
    }

    @Test
    void aPageWithoutItsSlashIsFoundThere() {
        var answer = calls.get("/apis?service=one");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(header(answer, "Location")).isEqualTo("/apis/?service=one");
    }

    @Test
    void browsersMayLoadFromHereAlone() {
        var headers = calls.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void onlyPagesThatNeedItCarryStylesOfTheirOwn() {
        assertThat(header(calls.get("/apis/"), "Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';");
    }

    @ParameterizedTest
    @CsvSource({
        "/, no-cache",
        "/assets/style.css, 'public, max-age=3600, must-revalidate'",
        "/assets/vendor/thing-1.2.3/thing.js, 'public, max-age=31536000, immutable'"
    })
    void howLongAFileIsKeptDependsOnItsName(String path, String caching) {
        assertThat(calls.get(path).headers().allValues("Cache-Control")).containsExactly(caching);
    }

    @Test
    void nobodyFetchesTwiceWhatHeHas() {
        var tag = header(calls.get(STYLE), "ETag");

        var again = Calls.send(calls.to(STYLE).header("If-None-Match", "\"other\", W/" + tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(Calls.send(calls.to(STYLE).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theCompressedFormIsSmallerAndHasATagOfItsOwn() throws Exception {
        var plain = calls.get(STYLE);
        var packed = bytes(STYLE, "br, gzip;q=0.5");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.body()).hasSizeLessThan(plain.body().length() / 3);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "br", "identity"})
    void whoTakesNoCompressionGetsNone(String accepted) throws Exception {
        assertThat(bytes(STYLE, accepted).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void smallAndDenseFilesAreNotCompressed() throws Exception {
        assertThat(bytes("/", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(bytes("/assets/dot.png", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void headTellsTheLengthWithoutTheBody() {
        var answer = Calls.send(calls.to(STYLE).HEAD());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length"))
                .isEqualTo(Integer.toString(calls.get(STYLE).body().length()));
    }

    @Test
    @Tag("refuses")
    void browsersAreShownAPageWhereNothingIs() {
        var page = Calls.send(calls.to("/nowhere").header("Accept", "text/html,application/xhtml+xml"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.body()).contains("ไม่พบหน้าที่ขอ");
    }

    @ParameterizedTest
    @Tag("refuses")
    @ValueSource(
            strings = {
                "/nowhere",
                "/assets",
                "/assets/",
                "/assets/nothing.css",
                "/application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/assets/%2e%2e/%2e%2e/application.properties",
                "/assets/.hidden.css",
                "/assets/style.css%00.html",
                "/index"
            })
    void programsAreToldByAProblem(String path) {
        assertProblem(calls.get(path), Problem.NOT_FOUND);
    }

    @Test
    @Tag("refuses")
    void pagesAreOnlyForReading() {
        assertProblem(Calls.send(calls.to("/").POST(BodyPublishers.noBody())), Problem.NOT_FOUND);
    }

    private HttpResponse<byte[]> bytes(String path, String accepted) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    calls.to(path).header("Accept-Encoding", accepted).build(), BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
