package org.saphan.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.trace.RequestSpan;
import org.saphan.gateway.upstream.Replica;

/// One request on its way through: under which names it is found again, when it began, and what is learnt about it.
final class Exchange {

    private static final String KEY = Exchange.class.getName();
    private static final String ELSEWHERE = "-";
    private static final int CALLER_GONE = 499;
    private static final int BROKEN_OFF = 502;

    private final RoutingContext ctx;
    private final String requestId;
    private final long began = System.nanoTime();
    private String route = ELSEWHERE;
    private @Nullable String agency;
    private @Nullable RequestSpan span;
    private @Nullable String traceparent;
    private @Nullable Share share;
    private @Nullable Replica replica;
    private @Nullable Runnable cleanUp;
    private @Nullable Runnable last;
    private boolean counted;
    private boolean brokeOff;
    private boolean over;

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

    void isTracedBy(@Nullable RequestSpan begun) {
        span = begun;
    }

    @Nullable RequestSpan span() {
        return span;
    }

    /// The W3C trace context under which the request goes on: of our own span, else the caller's, else a new one.
    String traceparent() {
        if (traceparent == null) {
            traceparent =
                    span == null ? TraceIds.traceparent(ctx.request().getHeader("traceparent")) : span.traceparent();
        }
        return traceparent;
    }

    /// @param from the share that it takes part of until its end, if the allowance is granted
    void count(Allowance given, Share from) {
        counted = true;
        given.describe(ctx.response().headers());
        if (given.granted()) {
            share = from;
        }
    }

    boolean isCounted() {
        return counted;
    }

    /// Uses this one's connections until its end, and no longer those of another one, unless they have been closed.
    boolean takes(Replica next) {
        boolean entered = next.enter();
        if (entered) {
            leaveReplica();
            replica = next;
        }
        return entered;
    }

    private void leaveReplica() {
        if (replica != null) {
            replica.leave();
        }
    }

    /// @param first what is to be put in order at its end
    void atEnd(Runnable first) {
        cleanUp = first;
    }

    /// @param then what is to be done when it is over
    void whenOver(Runnable then) {
        last = then;
    }

    /// The service has begun to answer and then broken off.
    void breaksOff() {
        brokeOff = true;
    }

    /// Gives back all that it holds, once, whoever notices first that it is over.
    void end() {
        if (over) {
            return;
        }
        over = true;
        run(cleanUp);
        if (share != null) {
            share.leave();
        }
        leaveReplica();
        run(last);
    }

    private static void run(@Nullable Runnable action) {
        if (action != null) {
            action.run();
        }
    }

    /// What the caller has got to see: 499 if it went away before, 502 if the answer broke off.
    int status() {
        var response = ctx.response();
        return response.ended() ? response.getStatusCode() : brokeOff ? BROKEN_OFF : CALLER_GONE;
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
