package org.saphan.marketing.websitefetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.marketing.websitefetch.LocalFetchers.ALWAYS_HERE;
import static org.saphan.marketing.websitefetch.LocalFetchers.HERE;
import static org.saphan.marketing.websitefetch.LocalFetchers.at;
import static org.saphan.marketing.websitefetch.LocalSite.bytes;

import io.quarkus.runtime.StartupEvent;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.http.outgoing.HostResolver;
import org.saphan.http.outgoing.WebAddress;

/// Which addresses are not looked at, over real connections to real servers on this machine.
@Tag("S2-09")
class RefusedAddressTest {

    private static final Duration PROMPT = Duration.ofSeconds(5);
    private static final LocalFetchers FETCHERS = LocalFetchers.patient();

    @AfterAll
    static void stop() {
        FETCHERS.close();
    }

    @Test
    @Tag("refuses")
    void looksAtNothingInside() {
        try (var site = LocalSite.saying("secret")) {
            var named = FETCHERS.fetcher(ALWAYS_HERE, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");
            var port = FETCHERS.fetcher(ALWAYS_HERE, Stream.of()).fetch(at(site), "/");

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

        var fetched = FETCHERS.fetcher(asTheMachine, Stream.of()).fetch(WebAddress.of("http://" + host + "/"), "/");

        assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/", "http://2130706433:%d/", "http://inside.test:%d/", "//[::1]:%d/"})
    @Tag("refuses")
    void isNotLedInside(String inside) {
        try (var secret = LocalSite.saying("secret");
                var site = LocalSite.leadingTo(inside.formatted(secret.port()))) {
            var fetched = FETCHERS.allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @Test
    @Tag("refuses")
    void trustsNoNameThatIsInsideAndOutside() {
        HostResolver both = _ -> List.of(InetAddress.ofLiteral("1.1.1.1"), HERE);

        var fetched = FETCHERS.fetcher(both, Stream.of()).fetch(WebAddress.of("http://shop.test/"), "/");

        assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @Test
    void connectsToTheAddressThatItLookedAt() {
        var asked = new AtomicInteger();
        HostResolver rebinding = _ -> List.of(asked.getAndIncrement() == 0 ? HERE : InetAddress.ofLiteral("127.0.0.2"));
        try (var site = LocalSite.saying("token");
                var inside =
                        LocalSite.at("127.0.0.2", site.port(), out -> out.write(bytes("HTTP/1.1 500 No\r\n\r\n")))) {
            var fetched = FETCHERS.fetcher(rebinding, Stream.of("shop.test:" + site.port()))
                    .fetch(at(site), "/");

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
            var fetched = FETCHERS.fetcher(split, Stream.of("shop.test:" + site.port()))
                    .fetch(at(site), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.PRIVATE_ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://shop.test/", "file:///etc/passwd", "http://user:secret@shop.test/", "http://[/"})
    @Tag("refuses")
    void isLedNowhereButToTheWeb(String location) {
        try (var site = LocalSite.leadingTo(location)) {
            assertThat(FETCHERS.allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.UNREACHABLE);
        }
    }

    @Test
    @Tag("refuses")
    void allowsNothingInsideOutsideOfTheSandbox() {
        var some = new LocalFetchers.Limits(Optional.of(List.of("localhost:8090")), PROMPT);

        assertThatThrownBy(() -> new AllowedInSandboxOnly(some, false).onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> new AllowedInSandboxOnly(some, true).onStart(new StartupEvent()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new AllowedInSandboxOnly(new LocalFetchers.Limits(Optional.empty(), PROMPT), false)
                        .onStart(new StartupEvent()))
                .doesNotThrowAnyException();
    }
}
