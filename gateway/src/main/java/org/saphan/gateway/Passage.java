package org.saphan.gateway;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.Routes.Destination;

/// Takes one request to its service and the answer back, piece by piece. Everything that can go wrong on the way ends
/// here as a problem: a service that is away, one that falls silent, a body that grows too big.
final class Passage implements ProxyInterceptor, OriginRequestProvider {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final Exchange exchange;
    private final Destination destination;
    private final Traffic traffic;
    private final Patience patience;
    private final boolean bodiless;
    private @Nullable HttpClientRequest request;
    private @Nullable Problem problem;
    private boolean clientGone;
    private long sent;

    private Passage(Exchange exchange, Destination destination, Traffic traffic) {
        this.exchange = exchange;
        this.destination = destination;
        this.traffic = traffic;
        this.bodiless = !Problems.hasBody(exchange.request());
        this.patience =
                new Patience(exchange.context().vertx(), destination.rules().timeout(), this::fellSilent);
    }

    static void begin(Exchange exchange, Destination destination, Traffic traffic) {
        var passage = new Passage(exchange, destination, traffic);
        HttpProxy.reverseProxy(destination.upstream().client())
                .origin(passage)
                .addInterceptor(passage)
                .handle(exchange.request());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return destination
                .upstream()
                .client()
                .request(destination.upstream().target())
                .map(this::connected);
    }

    private HttpClientRequest connected(HttpClientRequest connected) {
        request = connected;
        var authority = exchange.request().authority();
        if (authority != null) {
            connected.authority(authority);
        }
        patience.begin();
        return connected;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var query = exchange.request().query();
        var outgoing = proxy.request();
        outgoing.setURI(query == null ? destination.path() : destination.path() + '?' + query);
        Headers.outgoing(exchange, outgoing.headers());
        if (bodiless) {
            outgoing.setBody(null);
        } else {
            outgoing.setBody(metered(outgoing.getBody(), destination.rules().maxBody(), this::uploadBroke));
        }
        sent = System.nanoTime();
        return proxy.sendRequest()
                .recover(cause -> mayRepeat() ? proxy.sendRequest() : Future.failedFuture(cause))
                .onSuccess(answered -> destination.upstream().breaker().succeeded())
                .recover(this::refused);
    }

    /// A safe request without a body may be sent again when the connection broke before any answer.
    private boolean mayRepeat() {
        return bodiless
                && problem == null
                && !isClientGone()
                && Gateway.READING.contains(exchange.request().method());
    }

    private Future<ProxyResponse> refused(Throwable cause) {
        patience.end();
        if (isClientGone()) {
            return Future.failedFuture(cause);
        }
        var found = problem != null ? problem : isLate(cause) ? Problem.UPSTREAM_TIMEOUT : Problem.UPSTREAM_UNAVAILABLE;
        if (found != Problem.PAYLOAD_TOO_LARGE) {
            destination.upstream().breaker().failed();
            LOG.warnf("%s does not answer: %s request=%s", exchange.route(), cause.getMessage(), exchange.requestId());
        }
        Problems.answer(exchange, found);
        return Future.future(answeredAlready -> {});
    }

    private static boolean isLate(Throwable cause) {
        return cause instanceof TimeoutException || cause instanceof ConnectTimeoutException;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var answer = proxy.response();
        traffic.answered(exchange.route(), System.nanoTime() - sent);
        Headers.incoming(exchange.request().response().headers(), answer.headers());
        if (answer.getBody() != null) {
            answer.setBody(metered(answer.getBody(), Long.MAX_VALUE, broken -> {}));
        }
        return proxy.sendResponse().onComplete(done -> patience.end());
    }

    private Body metered(Body body, long most, Consumer<Throwable> broken) {
        return Body.body(new MeteredBody(body.stream(), most, patience::moved, broken), body.length());
    }

    private void uploadBroke(Throwable cause) {
        if (cause instanceof BodyTooLarge) {
            problem = Problem.PAYLOAD_TOO_LARGE;
        } else {
            clientGone = true;
        }
    }

    private void fellSilent() {
        problem = Problem.UPSTREAM_TIMEOUT;
        if (request != null) {
            request.reset(
                    0, new TimeoutException("silent for " + destination.rules().timeout()));
        }
    }

    private boolean isClientGone() {
        HttpServerRequest incoming = exchange.request();
        return clientGone || incoming.response().closed();
    }
}
