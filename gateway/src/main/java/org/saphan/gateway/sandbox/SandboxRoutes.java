package org.saphan.gateway.sandbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;

/// The addresses of the sandbox issuer; without a sandbox they do not exist.
@ApplicationScoped
class SandboxRoutes {

    private static final int LONGEST_BODY = 8_192;

    private final Sandbox sandbox;
    private final IssueToken issueToken;

    SandboxRoutes(Sandbox sandbox, IssueToken issueToken) {
        this.sandbox = sandbox;
        this.issueToken = issueToken;
    }

    void open(@Observes Router router) {
        if (sandbox.isOpen()) {
            router.post("/sandbox/token").handler(this::token);
            router.get("/sandbox/jwks").handler(ctx -> send(ctx, 200, sandbox.publicKeys()));
            router.get("/sandbox/.well-known/openid-configuration")
                    .handler(ctx -> send(ctx, 200, configuration().encode()));
        }
    }

    private void token(RoutingContext ctx) {
        var body = Buffer.buffer();
        ctx.request().handler(piece -> body.appendBuffer(piece, 0, room(body, piece)));
        ctx.request().endHandler(end -> answer(ctx, body));
        ctx.request().resume();
    }

    private static int room(Buffer body, Buffer piece) {
        return Math.min(piece.length(), LONGEST_BODY - body.length());
    }

    /// Signing takes about a millisecond of pure computing: not on the thread that serves everybody else.
    private void answer(RoutingContext ctx, Buffer body) {
        ctx.vertx()
                .executeBlocking(() -> issue(ctx, body), false)
                .onSuccess(token -> send(ctx, 200, token.encode()))
                .onFailure(failure -> refuse(ctx, failure));
    }

    private JsonObject issue(RoutingContext ctx, Buffer body) {
        if (body.length() == LONGEST_BODY) {
            throw new TokenRefused("invalid_request", "the body is too long");
        }
        var headers = ctx.request().headers();
        return issueToken.run(TokenRequest.of(
                body.toString(StandardCharsets.UTF_8), headers.get("Content-Type"), headers.get("Authorization")));
    }

    private static void refuse(RoutingContext ctx, Throwable failure) {
        if (failure instanceof TokenRefused refused) {
            var answer = new JsonObject().put("error", refused.error()).put("error_description", refused.description());
            send(ctx, "invalid_client".equals(refused.error()) ? 401 : 400, answer.encode());
        } else {
            ctx.fail(failure);
        }
    }

    private JsonObject configuration() {
        var issuer = sandbox.issuer();
        return new JsonObject()
                .put("issuer", issuer)
                .put("token_endpoint", issuer + "/token")
                .put("jwks_uri", issuer + "/jwks")
                .put("grant_types_supported", new JsonArray().add("client_credentials"))
                .put(
                        "token_endpoint_auth_methods_supported",
                        new JsonArray().add("none").add("client_secret_basic"))
                .put("response_types_supported", new JsonArray().add("token"))
                .put("subject_types_supported", new JsonArray().add("public"))
                .put("id_token_signing_alg_values_supported", new JsonArray().add("RS256"));
    }

    private static void send(RoutingContext ctx, int status, String json) {
        ctx.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json);
    }
}
