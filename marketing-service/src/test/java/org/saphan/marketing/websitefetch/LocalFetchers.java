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
    private final Duration deadline;

    private LocalFetchers(Duration deadline) {
        this.deadline = deadline;
    }

    /// For what is not about time.
    static LocalFetchers patient() {
        return new LocalFetchers(Duration.ofSeconds(30));
    }

    /// For what is too slow.
    static LocalFetchers quick() {
        return new LocalFetchers(Duration.ofSeconds(1));
    }

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
        var settings = new Limits(Optional.of(allowed.toList()), deadline);
        return new WebsiteFetcher(new Destinations(resolver), new PinnedExchange(vertx), settings);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /// The defaults, but for the deadline.
    record Limits(Optional<List<String>> allowed, Duration deadline) implements FetchSettings {

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
