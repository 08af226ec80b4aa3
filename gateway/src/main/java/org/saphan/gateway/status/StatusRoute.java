package org.saphan.gateway.status;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Where everybody sees how the services are.
@ApplicationScoped
class StatusRoute {

    private final SuiteStatus status;

    StatusRoute(SuiteStatus status) {
        this.status = status;
    }

    void open(@Observes Router router) {
        router.route("/status")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(ctx -> status.now().onSuccess(now -> show(ctx, now)).onFailure(ctx::fail));
    }

    private static void show(RoutingContext ctx, JsonObject status) {
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(status.toBuffer());
    }
}
