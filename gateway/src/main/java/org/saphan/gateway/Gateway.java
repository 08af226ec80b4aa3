package org.saphan.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.saphan.gateway.Routes.Destination;
import org.saphan.gateway.connection.Punctuality;
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
    private final Punctuality punctuality;
    private final Clock clock;

    Gateway(
            Routes routes,
            TokenCheck tokens,
            Turnstile turnstile,
            Portal portal,
            Traffic traffic,
            Closing closing,
            Punctuality punctuality,
            Clock clock) {
        this.routes = routes;
        this.tokens = tokens;
        this.turnstile = turnstile;
        this.portal = portal;
        this.traffic = traffic;
        this.closing = closing;
        this.punctuality = punctuality;
        this.clock = clock;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::receive).failureHandler(this::failed);
        router.errorHandler(400, this::failed);
        router.errorHandler(404, this::failed);
        router.errorHandler(405, this::failed);
    }

    private void receive(RoutingContext ctx) {
        punctuality.arrived(ctx.request());
        var path = ctx.normalizedPath();
        if (Routes.isBelow(path, OWN)) {
            ctx.addEndHandler(end -> punctuality.answered(ctx.request()));
            ctx.next();
            return;
        }
        var exchange = Exchange.begin(ctx, clock.millis());
        traffic.began(exchange);
        exchange.whenOver(() -> over(exchange));
        ctx.addEndHandler(end -> exchange.end());
        Headers.own(exchange);
        var table = routes.now();
        boolean asksForPermission = table.crossOrigin().permits(ctx.request());
        if (closing.hasBegun()) {
            Closing.askToHangUp(ctx.request());
        }
        if (closing.refusesWhatIsNew()) {
            turnstile.refuse(exchange, Problem.SERVICE_UNAVAILABLE);
        } else if (!WellFormed.test(ctx.request())) {
            turnstile.refuse(exchange, Problem.INVALID_REQUEST);
        } else if (asksForPermission) {
            permit(exchange);
        } else {
            direct(exchange, table, path);
        }
    }

    private void over(Exchange exchange) {
        punctuality.answered(exchange.request());
        traffic.ended(exchange, exchange.status());
    }

    private void permit(Exchange exchange) {
        if (turnstile.admits(exchange)) {
            exchange.request().response().setStatusCode(204).end();
        }
    }

    private void direct(Exchange exchange, RouteTable table, String path) {
        var destination = table.find(path);
        if (destination != null) {
            exchange.goesTo(destination.upstream().name());
            pass(exchange, table, destination);
        } else if (turnstile.admits(exchange)) {
            exchange.context().next();
        }
    }

    private void pass(Exchange exchange, RouteTable table, Destination destination) {
        var allowed = destination.document() ? READING : METHODS;
        if (!allowed.contains(exchange.request().method())) {
            turnstile.refuse(exchange, Problem.METHOD_NOT_ALLOWED);
        } else if (destination.open()) {
            if (turnstile.admits(exchange)) {
                forward(exchange, table, destination);
            }
        } else {
            tokens.callerOf(exchange.request())
                    .map(caller -> passAs(caller, exchange, table, destination))
                    .onFailure(failure -> turnstile.refuse(exchange, failure));
        }
    }

    private Caller passAs(Caller caller, Exchange exchange, RouteTable table, Destination destination) {
        if (turnstile.admits(exchange, caller.agency())) {
            forward(exchange, table, destination);
        }
        return caller;
    }

    private void forward(Exchange exchange, RouteTable table, Destination destination) {
        var request = exchange.request();
        var notice = destination.rules().notice();
        if (notice != null) {
            notice.describe(request.response().headers());
        }
        if (WellFormed.declaredLength(request) > destination.rules().pace().most()) {
            turnstile.refuse(exchange, Problem.PAYLOAD_TOO_LARGE);
            return;
        }
        var replica = destination.upstream().replicas().next();
        if (replica == null || !exchange.takes(replica)) {
            redirect(exchange, table);
        } else {
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            Passage.begin(exchange, destination, replica, table, traffic);
        }
    }

    /// Nobody takes it there; but the routes may have changed while the token was looked at.
    private void redirect(Exchange exchange, RouteTable old) {
        var table = routes.now();
        var found = table == old ? null : table.find(exchange.context().normalizedPath());
        if (found == null) {
            turnstile.refuse(exchange, Problem.UPSTREAM_UNAVAILABLE);
        } else {
            forward(exchange, table, found);
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
