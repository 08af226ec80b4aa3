package org.saphan.gateway.sandbox;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The addresses where a system gets credentials of its own (RFC 7591) and looks after them (RFC 7592); without a
/// sandbox they do not exist. The file is read and written apart from the thread that serves everybody else.
@ApplicationScoped
class ClientRoutes {

    private static final String ONE = "/sandbox/clients/:id";
    private static final String BEARER = "Bearer ";

    private final Sandbox sandbox;
    private final RegisteredClients registered;
    private final RegisterClient registerClient;
    private final ChangeClient changeClient;
    private final KafkaAccess kafka;

    ClientRoutes(
            Sandbox sandbox,
            RegisteredClients registered,
            RegisterClient registerClient,
            ChangeClient changeClient,
            KafkaAccess kafka) {
        this.sandbox = sandbox;
        this.registered = registered;
        this.registerClient = registerClient;
        this.changeClient = changeClient;
        this.kafka = kafka;
    }

    void open(@Observes Router router) {
        if (sandbox.isOpen()) {
            registered.all();
            router.post("/sandbox/clients").handler(this::register);
            router.get(ONE).handler(ctx -> answer(ctx, 200, inTurn(ctx, () -> shown(ctx))));
            router.put(ONE).handler(this::change);
            router.delete(ONE).handler(ctx -> answer(ctx, 204, inTurn(ctx, () -> deleted(ctx))));
        }
    }

    private void register(RoutingContext ctx) {
        var address = ctx.request().remoteAddress().hostAddress();
        answer(ctx, 201, withBody(ctx, body -> {
            var made = registerClient.run(NewClient.of(body), address);
            var answer = described(made.client(), made.accessToken())
                    .put("client_secret", made.secret())
                    .put("client_secret_expires_at", 0);
            kafka.of(made.client().agency()).ifPresent(access -> answer.put("kafka", access));
            return answer;
        }));
    }

    private void change(RoutingContext ctx) {
        answer(ctx, 200, withBody(ctx, body -> {
            var changed = changeClient.run(ctx.pathParam("id"), accessToken(ctx), NewClient.of(body));
            return described(changed, String.valueOf(accessToken(ctx)));
        }));
    }

    private JsonObject shown(RoutingContext ctx) {
        var token = accessToken(ctx);
        return described(changeClient.require(ctx.pathParam("id"), token), String.valueOf(token));
    }

    private JsonObject deleted(RoutingContext ctx) {
        changeClient.delete(ctx.pathParam("id"), accessToken(ctx));
        return new JsonObject();
    }

    private JsonObject described(RegisteredClient client, String accessToken) {
        return new JsonObject()
                .put("client_id", client.id())
                .put("client_id_issued_at", client.registeredAt().getEpochSecond())
                .put("client_name", client.name())
                .put("agency", client.agency())
                .put("scope", String.join(" ", client.scopes()))
                .put("grant_types", new JsonArray().add("client_credentials"))
                .put("token_endpoint_auth_method", "client_secret_basic")
                .put("registration_client_uri", sandbox.issuer() + "/clients/" + client.id())
                .put("registration_access_token", accessToken);
    }

    private static Future<JsonObject> withBody(RoutingContext ctx, Work work) {
        return SmallBody.of(ctx).compose(body -> inTurn(ctx, () -> work.on(required(body))));
    }

    private static String required(Optional<String> body) {
        return body.orElseThrow(() -> ClientRefused.metadata("the body is too long"));
    }

    private static Future<JsonObject> inTurn(RoutingContext ctx, Callable<JsonObject> work) {
        return ctx.vertx().executeBlocking(work, false);
    }

    private static @Nullable String accessToken(RoutingContext ctx) {
        var header = ctx.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static void answer(RoutingContext ctx, int status, Future<JsonObject> work) {
        work.onSuccess(body -> OauthAnswer.send(ctx, status, body))
                .onFailure(failure -> OauthAnswer.refuse(ctx, failure));
    }

    @FunctionalInterface
    private interface Work {
        JsonObject on(String body);
    }
}
