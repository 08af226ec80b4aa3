package org.saphan.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// One request on its way through: under which names it is found again, when it began, and what is learnt about it.
final class Exchange {

    private static final String KEY = Exchange.class.getName();
    private static final String ELSEWHERE = "-";

    private final RoutingContext ctx;
    private final String requestId;
    private final long began = System.nanoTime();
    private String route = ELSEWHERE;
    private @Nullable String agency;
    private @Nullable Allowance allowance;

    private Exchange(RoutingContext ctx, long nowMillis) {
        this.ctx = ctx;
        this.requestId = TraceIds.requestId(ctx.request().getHeader("X-Request-Id"), nowMillis);
    }

    static Exchange begin(RoutingContext ctx, long nowMillis) {
        var exchange = new Exchange(ctx, nowMillis);
        ctx.put(KEY, exchange);
        return exchange;
    }

    @Nullable static Exchange of(RoutingContext ctx) {
        return ctx.get(KEY);
    }

    void goesTo(String name) {
        route = name;
    }

    void comesFrom(String code) {
        agency = code;
    }

    void count(Allowance given) {
        allowance = given;
        given.describe(ctx.response().headers());
    }

    boolean isCounted() {
        return allowance != null;
    }

    RoutingContext context() {
        return ctx;
    }

    HttpServerRequest request() {
        return ctx.request();
    }

    String requestId() {
        return requestId;
    }

    String route() {
        return route;
    }

    @Nullable String agency() {
        return agency;
    }

    long nanos() {
        return System.nanoTime() - began;
    }
}
