package org.saphan.marketing.websitefetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.websitefetch.LocalFetchers.HERE;
import static org.saphan.marketing.websitefetch.LocalFetchers.at;
import static org.saphan.marketing.websitefetch.LocalSite.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.http.outgoing.HostResolver;
import org.saphan.http.outgoing.WebAddress;

/// What is too much or too slow, over real connections to real servers on this machine.
@Tag("S2-09")
class FetchLimitsTest {

    private static final LocalFetchers FETCHERS = LocalFetchers.quick();

    @AfterAll
    static void stop() {
        FETCHERS.close();
    }

    @Test
    @Tag("refuses")
    void goesInNoCircle() {
        try (var site = LocalSite.leadingTo("/again")) {
            var fetched = FETCHERS.allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.TOO_MANY_REDIRECTS);
            assertThat(site.requests()).hasSize(4);
        }
    }

    @Test
    @Tag("refuses")
    void readsNoEndlessAnswer() {
        try (var site = LocalSite.answering(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            pour(out, 64 * 1024 * 1024);
        })) {
            assertThat(FETCHERS.allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.TOO_MUCH);
        }
    }

    @Test
    @Tag("refuses")
    void readsOneByteTooManyAsTooMany() {
        try (var full = LocalSite.saying("x".repeat(65_536));
                var more = LocalSite.saying("x".repeat(65_537))) {
            var fetched = FETCHERS.allowing(full).fetch(at(full), "/");
            assertThat(fetched.fault()).isNull();
            assertThat(fetched.text()).hasSize(65_536);
            assertThat(FETCHERS.allowing(more).fetch(at(more), "/").fault()).isEqualTo(FetchFault.TOO_MUCH);
        }
    }

    @Test
    @Tag("refuses")
    void waitsForNoDrippingAnswer() {
        try (var site = LocalSite.answering(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n"));
            drip(out, "x");
        })) {
            assertTooSlow(site);
        }
    }

    @Test
    @Tag("refuses")
    void waitsForNoDrippingHeader() {
        try (var site = LocalSite.answering(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nX-Slow: "));
            drip(out, "x");
        })) {
            assertTooSlow(site);
        }
    }

    @Test
    @Tag("refuses")
    void waitsForNoSilentSite() {
        var never = new CountDownLatch(1);
        try (var site = LocalSite.answering(_ -> never.await())) {
            assertTooSlow(site);
        }
        never.countDown();
    }

    @Test
    @Tag("refuses")
    void waitsForNoSilentNameServer() {
        var never = new CountDownLatch(1);
        HostResolver silent = _ -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of(HERE);
        };
        var fetched = FETCHERS.fetcher(silent, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");
        never.countDown();

        assertThat(fetched.fault()).isEqualTo(FetchFault.TOO_SLOW);
    }

    private static void assertTooSlow(LocalSite site) {
        var begin = System.nanoTime();

        assertThat(FETCHERS.allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
        for (var drops = 0; drops < 200; drops++) {
            out.write(bytes(drop));
            out.flush();
            Thread.sleep(Duration.ofMillis(50)); // what is slow takes its time
        }
    }

    private static void pour(OutputStream out, int most) throws IOException {
        var part = new byte[8192];
        for (var poured = 0; poured < most; poured += part.length) {
            out.write(part);
        }
    }
}
