package org.saphan.marketing.websitefetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.marketing.websitefetch.LocalSite.bytes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.marketing.webaddress.HostName;
import org.saphan.marketing.webaddress.WebAddress;

/// Over real connections to real servers on this machine.
@Tag("S2-09")
class WebsiteFetcherTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final HostResolver ALWAYS_HERE = _ -> List.of(HERE);

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void bringsTheTextOfASite() {
        try (var site = LocalSite.saying("token")) {
            var fetched = allowing(site).fetch(at(site), "/.well-known/saphan-website.txt");

            assertThat(fetched.fault()).isNull();
            assertThat(fetched.text()).isEqualTo("token");
            assertThat(site.requests().getFirst())
                    .startsWith("GET /.well-known/saphan-website.txt HTTP/1.1")
                    .containsIgnoringCase("host: shop.test:" + site.port())
                    .containsIgnoringCase("user-agent: Saphan")
                    .doesNotContainIgnoringCase("accept-encoding");
        }
    }

    @Test
    void followsARedirectWithoutItsCookies() {
        try (var end = LocalSite.saying("token");
                var start = LocalSite.leadingTo("http://www.shop.test:" + end.port() + "/t?x=1")) {
            var fetched = allowing(start, end).fetch(at(start), "/");

            assertThat(fetched.text()).isEqualTo("token");
            assertThat(fetched.hosts()).extracting(HostName::value).containsExactly("shop.test", "www.shop.test");
            assertThat(end.requests().getFirst()).startsWith("GET /t?x=1 ").doesNotContainIgnoringCase("cookie");
        }
    }

    @Test
    void anAnswerThatIsNone() {
        try (var site = LocalSite.answering(
                out -> out.write(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\ntoken")))) {
            var fetched = allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isNull();
            assertThat(fetched.text()).isEmpty();
        }
    }

    @Test
    @Tag("refuses")
    void looksAtNothingInside() {
        try (var site = LocalSite.saying("secret")) {
            var named = fetcher(ALWAYS_HERE, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");
            var port = fetcher(ALWAYS_HERE, Stream.of()).fetch(at(site), "/");

            assertThat(named.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
            assertThat(port.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
            assertThat(site.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "127.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[fd00::1]",
                "169.254.169.254",
                "localhost",
                "１２７.0.0.1"
            })
    @Tag("refuses")
    void looksAtNothingInsideHoweverItIsWritten(String host) {
        HostResolver asTheMachine = name -> List.of(InetAddress.getAllByName(name));

        var fetched = fetcher(asTheMachine, Stream.of()).fetch(WebAddress.of("http://" + host + "/"), "/");

        assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/", "http://2130706433:%d/", "http://inside.test:%d/", "//[::1]:%d/"})
    @Tag("refuses")
    void isNotLedInside(String inside) {
        try (var secret = LocalSite.saying("secret");
                var site = LocalSite.leadingTo(inside.formatted(secret.port()))) {
            var fetched = allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    @Tag("refuses")
    void trustsNoNameThatIsInsideAndOutside() {
        HostResolver both = _ -> List.of(InetAddress.ofLiteral("1.1.1.1"), HERE);

        var fetched = fetcher(both, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");

        assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @Test
    void connectsToTheAddressThatItLookedAt() {
        var asked = new AtomicInteger();
        HostResolver rebinding = _ -> List.of(asked.getAndIncrement() == 0 ? HERE : InetAddress.ofLiteral("127.0.0.2"));
        try (var site = LocalSite.saying("token");
                var inside =
                        LocalSite.at("127.0.0.2", site.port(), out -> out.write(bytes("HTTP/1.1 500 No\r\n\r\n")))) {
            var fetched =
                    fetcher(rebinding, Stream.of("shop.test:" + site.port())).fetch(at(site), "/");

            assertThat(fetched.text()).isEqualTo("token");
            assertThat(asked).hasValue(1);
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    @Tag("refuses")
    void looksAtANameInsideAlsoWhereARedirectNamesIt() {
        HostResolver split = name -> List.of(name.equals("shop.test") ? HERE : InetAddress.ofLiteral("10.0.0.1"));
        try (var site = LocalSite.leadingTo("http://other.test/")) {
            var fetched = fetcher(split, Stream.of("shop.test:" + site.port())).fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
        }
    }

    @Test
    @Tag("refuses")
    void goesInNoCircle() {
        try (var site = LocalSite.leadingTo("/again")) {
            var fetched = allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.TOO_MANY_REDIRECTS);
            assertThat(site.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://shop.test/", "file:///etc/passwd", "http://user:secret@shop.test/", "http://[/"})
    @Tag("refuses")
    void isLedNowhereButToTheWeb(String location) {
        try (var site = LocalSite.leadingTo(location)) {
            assertThat(allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.UNREACHABLE);
        }
    }

    @Test
    @Tag("refuses")
    void trustsNoSiteThatCannotProveItsName() throws Exception {
        try (var site = SecureSite.named("shop.test")) {
            var fetched = fetcher(ALWAYS_HERE, Stream.of("shop.test:" + site.port()))
                    .fetch(WebAddress.of("https://shop.test:" + site.port()), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.UNREACHABLE);
            assertThat(site.names()).containsExactly("shop.test");
        }
    }

    @Test
    @Tag("refuses")
    void readsNoEndlessAnswer() {
        try (var site = LocalSite.answering(out -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            pour(out, 64 * 1024 * 1024);
        })) {
            assertThat(allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.TOO_MUCH);
        }
    }

    @Test
    @Tag("refuses")
    void readsOneByteTooManyAsTooMany() {
        try (var full = LocalSite.saying("x".repeat(65_536));
                var more = LocalSite.saying("x".repeat(65_537))) {
            var fetched = allowing(full).fetch(at(full), "/");
            assertThat(fetched.fault()).isNull();
            assertThat(fetched.text()).hasSize(65_536);
            assertThat(allowing(more).fetch(at(more), "/").fault()).isEqualTo(FetchFault.TOO_MUCH);
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
        var fetched = fetcher(silent, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");
        never.countDown();

        assertThat(fetched.fault()).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    @Tag("refuses")
    void reachesNothingWhereNothingIs() {
        HostResolver unknown = name -> {
            throw new UnknownHostException(name);
        };
        var site = LocalSite.saying("token");
        site.close();

        assertThat(allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.UNREACHABLE);
        assertThat(fetcher(unknown, Stream.of())
                        .fetch(WebAddress.of("http://shop.test/"), "/")
                        .fault())
                .isEqualTo(FetchFault.UNREACHABLE);
    }

    @Test
    @Tag("refuses")
    void allowsNothingInsideOutsideOfTheSandbox() {
        var some = new Quick(Optional.of(List.of("localhost:8090")));

        assertThatThrownBy(() -> new AllowedInSandboxOnly(some, false).onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> new AllowedInSandboxOnly(some, true).onStart(new StartupEvent()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new AllowedInSandboxOnly(new Quick(Optional.empty()), false).onStart(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private static void assertTooSlow(LocalSite site) {
        var begin = System.nanoTime();

        assertThat(allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    private static void drip(java.io.OutputStream out, String drop) throws IOException, InterruptedException {
        for (var drops = 0; drops < 200; drops++) {
            out.write(bytes(drop));
            out.flush();
            Thread.sleep(Duration.ofMillis(50)); // what is slow takes its time
        }
    }

    private static void pour(java.io.OutputStream out, int most) throws IOException {
        var part = new byte[8192];
        for (var poured = 0; poured < most; poured += part.length) {
            out.write(part);
        }
    }

    private static WebAddress at(LocalSite site) {
        return WebAddress.of("http://shop.test:" + site.port());
    }

    private static WebsiteFetcher allowing(LocalSite... sites) {
        return fetcher(
                ALWAYS_HERE,
                Stream.of(sites)
                        .flatMap(each -> Stream.of("shop.test:" + each.port(), "www.shop.test:" + each.port())));
    }

    private static WebsiteFetcher fetcher(HostResolver resolver, Stream<String> allowed) {
        var settings = new Quick(Optional.of(allowed.toList()));
        return new WebsiteFetcher(new Destinations(resolver, settings), new PinnedExchange(VERTX, settings), settings);
    }

    /// The defaults, but for a short deadline.
    private record Quick(Optional<List<String>> allowed) implements FetchSettings {

        @Override
        public Duration deadline() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int mostBytes() {
            return 65_536;
        }

        @Override
        public int mostRedirects() {
            return 3;
        }

        @Override
        public String userAgent() {
            return "Saphan-website-check/1.0";
        }
    }
}
