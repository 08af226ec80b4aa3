package org.saphan.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.gateway.tls.OutgoingClients;

/// The connections to one service, and whether it answers on them. When the service has moved, they are closed as soon
/// as the last request on them has ended.
final class Connections {

    private final Terms terms;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final AtomicInteger users = new AtomicInteger(1);

    Connections(Terms terms, OutgoingClients clients) {
        this.terms = terms;
        this.breaker = new CircuitBreaker(terms.failures(), terms.pause(), System::nanoTime);
        this.client = clients.create(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(terms.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(60)
                        .setDecompressionSupported(false)
                        .setMaxHeaderSize(32_768),
                new PoolOptions().setHttp1MaxSize(terms.connections()));
    }

    Terms terms() {
        return terms;
    }

    HttpClient client() {
        return client;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /// Keeps them open until [#leave].
    ///
    /// @return false if they have been closed
    boolean enter() {
        return users.updateAndGet(now -> now == 0 ? 0 : now + 1) > 0;
    }

    /// To be called once for each time that somebody entered, and once by the owner.
    void leave() {
        if (users.decrementAndGet() == 0) {
            client.close();
        }
    }

    /// What must change for connections to be made anew.
    record Terms(URI upstream, Duration connectTimeout, int connections, int failures, Duration pause) {

        static Terms of(RouteSettings route, GatewaySettings.Breaker breaker) {
            return new Terms(
                    route.upstream(), route.connectTimeout(), route.connections(), breaker.failures(), breaker.pause());
        }
    }
}
