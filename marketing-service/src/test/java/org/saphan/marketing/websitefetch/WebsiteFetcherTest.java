package org.saphan.marketing.websitefetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.websitefetch.LocalFetchers.ALWAYS_HERE;
import static org.saphan.marketing.websitefetch.LocalFetchers.at;
import static org.saphan.marketing.websitefetch.LocalSite.bytes;

import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.http.outgoing.HostName;
import org.saphan.http.outgoing.HostResolver;
import org.saphan.http.outgoing.WebAddress;

/// Over real connections to real servers on this machine.
@Tag("S2-09")
class WebsiteFetcherTest {

    private static final LocalFetchers FETCHERS = LocalFetchers.patient();

    @AfterAll
    static void stop() {
        FETCHERS.close();
    }

    @Test
    void bringsTheTextOfASite() {
        try (var site = LocalSite.saying("token")) {
            var fetched = FETCHERS.allowing(site).fetch(at(site), "/.well-known/saphan-website.txt");

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
            var fetched = FETCHERS.allowing(start, end).fetch(at(start), "/");

            assertThat(fetched.text()).isEqualTo("token");
            assertThat(fetched.hosts()).extracting(HostName::value).containsExactly("shop.test", "www.shop.test");
            assertThat(end.requests().getFirst()).startsWith("GET /t?x=1 ").doesNotContainIgnoringCase("cookie");
        }
    }

    @Test
    void anAnswerThatIsNone() {
        try (var site = LocalSite.answering(
                out -> out.write(bytes("HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\ntoken")))) {
            var fetched = FETCHERS.allowing(site).fetch(at(site), "/");

            assertThat(fetched.fault()).isNull();
            assertThat(fetched.text()).isEmpty();
        }
    }

    @Test
    @Tag("refuses")
    void trustsNoSiteThatCannotProveItsName() throws Exception {
        try (var site = SecureSite.named("shop.test")) {
            var fetched = FETCHERS.fetcher(ALWAYS_HERE, Stream.of("shop.test:" + site.port()))
                    .fetch(WebAddress.of("https://shop.test:" + site.port()), "/");

            assertThat(fetched.fault()).isEqualTo(FetchFault.UNREACHABLE);
            assertThat(site.names()).containsExactly("shop.test");
        }
    }

    @Test
    @Tag("refuses")
    void reachesNothingWhereNothingIs() {
        HostResolver unknown = name -> {
            throw new UnknownHostException(name);
        };
        var site = LocalSite.saying("token");
        site.close();

        assertThat(FETCHERS.allowing(site).fetch(at(site), "/").fault()).isEqualTo(FetchFault.UNREACHABLE);
        assertThat(FETCHERS.fetcher(unknown, Stream.of())
                        .fetch(WebAddress.of("http://shop.test/"), "/")
                        .fault())
                .isEqualTo(FetchFault.UNREACHABLE);
    }
}
