package org.saphan.gateway.sandbox;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/// The addresses of the sandbox issuer; without a sandbox they do not exist.
@ApplicationScoped
class SandboxRoutes {

    private static final long LOOK_MILLIS = 1_000;

    private final Sandbox sandbox;
    private final SandboxKey key;
    private final IssueToken issueToken;
    private final Vertx vertx;

    SandboxRoutes(Sandbox sandbox, SandboxKey key, IssueToken issueToken, Vertx vertx) {
        this.sandbox = sandbox;
        this.key = key;
        this.issueToken = issueToken;
        this.vertx = vertx;
    }

    void open(@Observes Router router) {
        if (sandbox.isOpen()) {
            router.post("/sandbox/token").handler(this::token);
            router.get("/sandbox/jwks")
                    .handler(ctx -> OauthAnswer.send(ctx, 200, new JsonObject(sandbox.publicKeys())));
            router.get("/sandbox/.well-known/openid-configuration")
                    .handler(ctx -> OauthAnswer.send(ctx, 200, configuration()));
            vertx.setPeriodic(LOOK_MILLIS, timer -> vertx.executeBlocking(this::lookAtKey));
        }
    }

    private boolean lookAtKey() {
        key.look();
        return true;
    }

    /// Signing takes about a millisecond of pure computing: not on the thread that serves everybody else.
    private void token(RoutingContext ctx) {
        SmallBody.of(ctx)
                .compose(body -> vertx.executeBlocking(() -> issue(ctx, body), false))
                .onSuccess(token -> OauthAnswer.send(ctx, 200, token))
                .onFailure(failure -> OauthAnswer.refuse(ctx, failure));
    }

    private JsonObject issue(RoutingContext ctx, Optional<String> body) {
        var text = body.orElseThrow(() -> new TokenRefused("invalid_request", "the body is too long"));
        var headers = ctx.request().headers();
        return issueToken.run(TokenRequest.of(text, headers.get("Content-Type"), headers.get("Authorization")));
    }

    private JsonObject configuration() {
        var issuer = sandbox.issuer();
        return new JsonObject()
                .put("issuer", issuer)
                .put("token_endpoint", issuer + "/token")
                .put("jwks_uri", issuer + "/jwks")
                .put("registration_endpoint", issuer + "/clients")
                .put("grant_types_supported", new JsonArray().add("client_credentials"))
                .put(
                        "token_endpoint_auth_methods_supported",
                        new JsonArray().add("none").add("client_secret_basic").add("client_secret_post"))
                .put("response_types_supported", new JsonArray().add("token"))
                .put("subject_types_supported", new JsonArray().add("public"))
                .put("id_token_signing_alg_values_supported", new JsonArray().add("RS256"));
    }
}
