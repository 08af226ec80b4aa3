package org.saphan.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One process of a service: the connections to it, whether it says that it is ready, and whether it answers. When it
/// is no longer named, its connections are closed as soon as the last request on them has ended.
public final class Replica {

    private final Terms terms;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final @Nullable Watch watch;
    private final AtomicInteger users = new AtomicInteger(1);

    public Replica(Terms terms, Vertx vertx) {
        this.terms = terms;
        this.breaker = new CircuitBreaker(terms.failures(), terms.pause(), System::nanoTime);
        this.client = vertx.createHttpClient(options(), new PoolOptions().setHttp1MaxSize(terms.connections()));
        var probe = terms.probe();
        this.watch = probe == null
                ? null
                : new Watch(terms.address(), at(new RequestOptions()), probe, options(), vertx, breaker::succeeded);
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(terms.connectTimeout().toMillis()))
                .setKeepAliveTimeout(60)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32_768);
    }

    /// @param options to which the address is added
    private RequestOptions at(RequestOptions options) {
        var address = terms.address();
        boolean tls = "https".equals(address.getScheme());
        return options.setHost(address.getHost())
                .setPort(address.getPort() < 0 ? (tls ? 443 : 80) : address.getPort())
                .setSsl(tls)
                .setConnectTimeout(terms.connectTimeout().toMillis());
    }

    public Terms terms() {
        return terms;
    }

    public HttpClient client() {
        return client;
    }

    /// A request to it; as long as it is not there, nothing was sent.
    public Future<HttpClientRequest> request(RequestOptions options) {
        return client.request(at(options));
    }

    /// Whether it says that it is ready and answers; then a request is to come.
    boolean takesRequest() {
        return isReady() && breaker.letsPass();
    }

    /// Whether one may try, whatever it says of itself; then a request is to come.
    boolean takesTry() {
        return breaker.letsPass();
    }

    boolean isReady() {
        return watch == null || watch.isReady();
    }

    boolean isLeftAlone() {
        return breaker.isOpen();
    }

    public void succeeded() {
        breaker.succeeded();
    }

    public void failed() {
        breaker.failed();
    }

    /// No connection could be had.
    public void unreachable(Throwable cause) {
        if (watch != null) {
            watch.leaveOut(cause);
        }
    }

    /// Keeps its connections open until [#leave].
    ///
    /// @return false if they have been closed
    public boolean enter() {
        return users.updateAndGet(now -> now == 0 ? 0 : now + 1) > 0;
    }

    /// To be called once for each time that somebody entered, and once by the owner.
    public void leave() {
        if (users.decrementAndGet() == 0) {
            client.close();
            if (watch != null) {
                watch.end();
            }
        }
    }
}
