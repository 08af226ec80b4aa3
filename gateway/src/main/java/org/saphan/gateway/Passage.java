package org.saphan.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.Routes.Destination;
import org.saphan.gateway.body.BodyTooLarge;
import org.saphan.gateway.body.BodyTooSlow;
import org.saphan.gateway.body.MeteredBody;
import org.saphan.gateway.body.Pace;
import org.saphan.gateway.body.Patience;
import org.saphan.gateway.body.RequestBody;
import org.saphan.gateway.encoding.Packing;
import org.saphan.gateway.upstream.Attempts;
import org.saphan.gateway.upstream.Replica;

/// Takes one request to its service and the answer back, piece by piece. Everything that can go wrong on the way ends
/// here as a problem: a service that is away, one that falls silent, a body that grows too big or trickles.
final class Passage implements ProxyInterceptor, OriginRequestProvider {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    /// A WebSocket would go past everything here, with the path as it was sent.
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private static final Set<Problem> BY_CALLER =
            EnumSet.of(Problem.PAYLOAD_TOO_LARGE, Problem.REQUEST_TIMEOUT, Problem.INVALID_REQUEST);

    private final Exchange exchange;
    private final Destination destination;
    private final Attempts attempts;
    private final Traffic traffic;
    private final Packing packing;
    private final Patience patience;
    private final boolean bodiless;
    private @Nullable HttpClientRequest request;
    private @Nullable MeteredBody upload;
    private @Nullable Problem problem;
    private boolean clientGone;
    private boolean answered;
    private long sent;

    private Passage(Exchange exchange, Destination destination, Attempts attempts, Packing packing, Traffic traffic) {
        this.exchange = exchange;
        this.destination = destination;
        this.attempts = attempts;
        this.traffic = traffic;
        this.packing = packing;
        this.bodiless = !RequestBody.mayCome(exchange.request());
        this.patience =
                new Patience(exchange.context().vertx(), destination.rules().timeout(), this::fellSilent);
    }

    /// @param replica which the exchange has taken
    static void begin(Exchange exchange, Destination destination, Replica replica, RouteTable table, Traffic traffic) {
        var packing = new Packing(table.compression(), exchange.request());
        var attempts = new Attempts(destination.upstream().replicas(), replica, exchange::takes);
        var passage = new Passage(exchange, destination, attempts, packing, traffic);
        exchange.atEnd(passage::end);
        if (!passage.bodiless) {
            RequestBody.declare(exchange.request());
        }
        HttpProxy.reverseProxy(OPTIONS, replica.client())
                .origin(passage)
                .addInterceptor(passage)
                .handle(exchange.request());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return attempts.connect(() -> !isClientGone()).map(this::connected);
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
            var body = outgoing.getBody();
            upload = new MeteredBody(body.stream(), destination.rules().pace(), patience::moved, this::uploadBroke);
            outgoing.setBody(Body.body(upload, body.length()));
        }
        sent = System.nanoTime();
        return proxy.sendRequest()
                .recover(cause -> mayRepeat(cause) ? repeat(proxy) : Future.failedFuture(cause))
                .onSuccess(back -> attempts.replica().succeeded())
                .recover(this::refused);
    }

    private Future<ProxyResponse> repeat(ProxyContext proxy) {
        attempts.goElsewhere(); // or once more to the same one
        return proxy.sendRequest();
    }

    /// A safe request without a body may be sent again, once, when the connection broke before any answer.
    private boolean mayRepeat(Throwable cause) {
        return bodiless
                && problem == null
                && Problem.of(cause) == Problem.UPSTREAM_UNAVAILABLE
                && !isClientGone()
                && Gateway.READING.contains(exchange.request().method());
    }

    private Future<ProxyResponse> refused(Throwable cause) {
        patience.end();
        if (request != null) {
            request.reset();
        }
        if (isClientGone()) {
            exchange.end();
            return Future.future(nobodyListens -> {});
        }
        var found = problem != null ? problem : Problem.of(cause);
        if (!BY_CALLER.contains(found)) {
            attempts.replica().failed();
            LOG.warnf("%s does not answer: %s request=%s", exchange.route(), cause.getMessage(), exchange.requestId());
        }
        Problems.answer(exchange, found);
        return Future.future(answeredAlready -> {});
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var answer = proxy.response();
        traffic.answered(exchange.route(), System.nanoTime() - sent);
        Headers.incoming(exchange.request().response().headers(), answer.headers());
        if (answer.getBody() != null) {
            var body = new MeteredBody(
                    answer.getBody().stream(), Pace.ANY, patience::moved, broken -> exchange.breaksOff());
            answer.setBody(Body.body(body, answer.getBody().length()));
        }
        packing.pack(answer);
        return proxy.sendResponse().onComplete(done -> {
            answered = done.succeeded();
            exchange.end();
        });
    }

    private void uploadBroke(Throwable cause) {
        switch (cause) {
            case BodyTooLarge _ -> problem = Problem.PAYLOAD_TOO_LARGE;
            case BodyTooSlow _ -> problem = Problem.REQUEST_TIMEOUT;
            default -> clientGone = true;
        }
    }

    /// Who is silent is to blame: a body that does not come is no fault of the service.
    private void fellSilent() {
        problem = upload != null && upload.isAwaited() ? Problem.REQUEST_TIMEOUT : Problem.UPSTREAM_TIMEOUT;
        if (request != null) {
            request.reset(
                    0, new TimeoutException("silent for " + destination.rules().timeout()));
        }
    }

    /// Nothing stays behind, however the exchange has ended.
    private void end() {
        patience.end();
        packing.end();
        if (!answered && request != null && isClientGone()) {
            request.reset();
        }
    }

    private boolean isClientGone() {
        return clientGone || exchange.request().response().closed();
    }
}
