package org.saphan.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.saphan.gateway.Routes.Destination;
import org.saphan.gateway.portal.Portal;
import org.saphan.gateway.token.Caller;
import org.saphan.gateway.token.TokenCheck;

/// The way of a request: named, checked for form, matched to a route, its caller recognised and counted, then let
/// through. Whatever ends earlier ends as a problem.
@ApplicationScoped
class Gateway {

    private static final int BEFORE_ALL = -100_000;
    private static final String OWN = "/q";
    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final Routes routes;
    private final TokenCheck tokens;
    private final Turnstile turnstile;
    private final Portal portal;
    private final Traffic traffic;
    private final Closing closing;
    private final Clock clock;

    Gateway(
            Routes routes,
            TokenCheck tokens,
            Turnstile turnstile,
            Portal portal,
            Traffic traffic,
            Closing closing,
            Clock clock) {
        this.routes = routes;
        this.tokens = tokens;
        this.turnstile = turnstile;
        this.portal = portal;
        this.traffic = traffic;
        this.closing = closing;
        this.clock = clock;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::receive).failureHandler(this::failed);
        router.errorHandler(400, this::failed);
        router.errorHandler(404, this::failed);
        router.errorHandler(405, this::failed);
    }

    private void receive(RoutingContext ctx) {
        var path = ctx.normalizedPath();
        if (Routes.isBelow(path, OWN)) {
            ctx.next();
            return;
        }
        var exchange = Exchange.begin(ctx, clock.millis());
        traffic.began();
        ctx.addEndHandler(
                end -> traffic.ended(exchange, end.succeeded() ? ctx.response().getStatusCode() : 499));
        Headers.own(exchange);
        var destination = routes.find(path);
        if (closing.hasBegun()) {
            ctx.response().headers().set("Connection", "close");
        }
        if (closing.refusesWhatIsNew()) {
            turnstile.refuse(exchange, Problem.SERVICE_UNAVAILABLE);
        } else if (!WellFormed.test(ctx.request())) {
            turnstile.refuse(exchange, Problem.INVALID_REQUEST);
        } else if (destination != null) {
            exchange.goesTo(destination.upstream().name());
            pass(exchange, destination);
        } else if (turnstile.admits(exchange)) {
            ctx.next();
        }
    }

    private void pass(Exchange exchange, Destination destination) {
        var allowed = destination.document() ? READING : METHODS;
        if (!allowed.contains(exchange.request().method())) {
            turnstile.refuse(exchange, Problem.METHOD_NOT_ALLOWED);
        } else if (destination.open()) {
            if (turnstile.admits(exchange)) {
                forward(exchange, destination);
            }
        } else {
            tokens.callerOf(exchange.request())
                    .map(caller -> passAs(caller, exchange, destination))
                    .onFailure(failure -> turnstile.refuse(exchange, failure));
        }
    }

    private Caller passAs(Caller caller, Exchange exchange, Destination destination) {
        if (turnstile.admits(exchange, caller.agency())) {
            forward(exchange, destination);
        }
        return caller;
    }

    private void forward(Exchange exchange, Destination destination) {
        var request = exchange.request();
        if (WellFormed.declaredLength(request) > destination.rules().maxBody()) {
            turnstile.refuse(exchange, Problem.PAYLOAD_TOO_LARGE);
        } else if (!destination.upstream().breaker().letsPass()) {
            turnstile.refuse(exchange, Problem.UPSTREAM_UNAVAILABLE);
        } else {
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            Passage.begin(exchange, destination, traffic);
        }
    }

    /// What no route took, or what failed on one.
    private void failed(RoutingContext ctx) {
        var exchange = exchangeOf(ctx);
        switch (ctx.statusCode()) {
            case 400 -> turnstile.refuse(exchange, Problem.INVALID_REQUEST);
            case 404 -> showPage(exchange);
            case 503 -> turnstile.refuse(exchange, Problem.UPSTREAM_UNAVAILABLE);
            case 405 -> turnstile.refuse(exchange, Problem.METHOD_NOT_ALLOWED);
            default -> turnstile.refuse(exchange, ctx.failure());
        }
    }

    private void showPage(Exchange exchange) {
        portal.show(exchange.context())
                .onSuccess(shown -> {
                    if (!shown) {
                        turnstile.refuse(exchange, Problem.NOT_FOUND);
                    }
                })
                .onFailure(failure -> turnstile.refuse(exchange, failure));
    }

    private Exchange exchangeOf(RoutingContext ctx) {
        var known = Exchange.of(ctx);
        return known == null ? Exchange.begin(ctx, clock.millis()) : known;
    }
}
