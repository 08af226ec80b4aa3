package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/// Answers as OAuth clients expect them: JSON, and refusals with `error` and `error_description` instead of a
/// problem.
final class OauthAnswer {

    private OauthAnswer() {}

    static void send(RoutingContext ctx, int status, JsonObject body) {
        var response = ctx.response().setStatusCode(status);
        if (response.closed()) {
            return;
        }
        if (status == 204) {
            response.end();
        } else {
            if (status == 201) {
                response.putHeader("Location", body.getString("registration_client_uri"));
            }
            response.putHeader("Content-Type", "application/json").end(body.encode());
        }
    }

    static void refuse(RoutingContext ctx, Throwable failure) {
        switch (failure) {
            case TokenRefused refused -> {
                boolean unknown = "invalid_client".equals(refused.error());
                if (unknown) {
                    ctx.response().putHeader("WWW-Authenticate", "Basic realm=\"saphan\"");
                }
                send(ctx, unknown ? 401 : 400, body(refused.error(), refused.description()));
            }
            case ClientRefused refused -> {
                if (refused.status() == 401) {
                    ctx.response().putHeader("WWW-Authenticate", "Bearer realm=\"saphan\", error=\"invalid_token\"");
                }
                if (refused.retryAfter() > 0) {
                    ctx.response().putHeader("Retry-After", Long.toString(refused.retryAfter()));
                }
                send(ctx, refused.status(), body(refused.error(), refused.description()));
            }
            default -> ctx.fail(failure);
        }
    }

    private static JsonObject body(String error, String description) {
        return new JsonObject().put("error", error).put("error_description", description);
    }
}
