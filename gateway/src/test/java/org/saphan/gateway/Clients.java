package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Registers clients at the sandbox and asks for tokens with what it was given.
final class Clients {

    static final JsonObject FIELD_SYSTEM =
            new JsonObject().put("client_name", "Field system ทดลอง").put("agency", "DOAE");

    private final Calls calls;

    Clients(Calls calls) {
        this.calls = calls;
    }

    JsonObject register(JsonObject client) {
        return json(post(client), 201);
    }

    HttpResponse<String> post(JsonObject client) {
        return Calls.send(calls.to("/sandbox/clients")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(client.encode())));
    }

    HttpResponse<String> one(String method, JsonObject client, String access, @Nullable JsonObject body) {
        return Calls.send(calls.to(path(client), access)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode())));
    }

    static String path(JsonObject client) {
        return "/sandbox/clients/" + client.getString("client_id");
    }

    HttpResponse<String> token(JsonObject client, String secret, String more) {
        var pair = client.getString("client_id") + ":" + secret;
        return Calls.send(calls.to("/sandbox/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials" + more)));
    }

    HttpResponse<String> form(String body) {
        return Calls.send(calls.to("/sandbox/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    static JsonObject json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonObject(answer.body());
    }

    static JsonObject claims(JsonObject token) {
        var payload = token.getString("access_token").split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
