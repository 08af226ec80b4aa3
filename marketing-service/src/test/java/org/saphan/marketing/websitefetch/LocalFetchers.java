package org.saphan.marketing.websitefetch;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphan.http.outgoing.Destinations;
import org.saphan.http.outgoing.HostResolver;
import org.saphan.http.outgoing.PinnedExchange;
import org.saphan.http.outgoing.WebAddress;

/// Fetchers of a test, to which every name is this machine unless the test says otherwise.
final class LocalFetchers implements AutoCloseable {

    static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    static final HostResolver ALWAYS_HERE = _ -> List.of(HERE);

    private final Vertx vertx = Vertx.vertx();

    static WebAddress at(LocalSite site) {
        return WebAddress.of("http://shop.test:" + site.port());
    }

    /// One that may look at these sites, though they are inside.
    WebsiteFetcher allowing(LocalSite... sites) {
        return fetcher(
                ALWAYS_HERE,
                Stream.of(sites)
                        .flatMap(each -> Stream.of("shop.test:" + each.port(), "www.shop.test:" + each.port())));
    }

    WebsiteFetcher fetcher(HostResolver resolver, Stream<String> allowed) {
        var settings = new Quick(Optional.of(allowed.toList()));
        return new WebsiteFetcher(new Destinations(resolver), new PinnedExchange(vertx), settings);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /// The defaults, but for a short deadline.
    record Quick(Optional<List<String>> allowed) implements FetchSettings {

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
