package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a system looks after its credentials of the sandbox (RFC 7592).
@QuarkusTest
@WithTestResource(Services.class)
class SandboxClientCareTest {

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private Clients clients;

    @BeforeEach
    void prepare() {
        calls = new Calls(base);
        clients = new Clients(calls);
    }

    @Test
    void whoHoldsTheAccessTokenSeesChangesAndDeletesTheClient() {
        var client = clients.register(Clients.FIELD_SYSTEM);
        var access = client.getString("registration_access_token");

        var seen = Clients.json(clients.one("GET", client, access, null), 200);
        assertThat(seen.getString("client_name")).isEqualTo("Field system ทดลอง");
        assertThat(seen.containsKey("client_secret")).isFalse();
        var wanted = new JsonObject()
                .put("client_id", client.getString("client_id"))
                .put("client_name", "Other name")
                .put("scope", "plan.read");
        var changed = Clients.json(clients.one("PUT", client, access, wanted), 200);
        assertThat(changed.getString("client_name")).isEqualTo("Other name");
        assertThat(changed.getString("registration_access_token")).isEqualTo(access);
        assertThat(Clients.json(clients.token(client, client.getString("client_secret"), ""), 200)
                        .getString("scope"))
                .isEqualTo("plan.read");
        assertThat(clients.one("DELETE", client, access, null).statusCode()).isEqualTo(204);
        assertThat(Clients.json(clients.one("GET", client, access, null), 401).getString("error"))
                .isEqualTo("invalid_token");
        assertThat(Clients.json(clients.token(client, client.getString("client_secret"), ""), 401)
                        .getString("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void nobodyElseDoes() {
        var client = clients.register(Clients.FIELD_SYSTEM);
        var other = clients.register(Clients.FIELD_SYSTEM).getString("registration_access_token");
        var same =
                new JsonObject().put("client_id", client.getString("client_id")).put("client_name", "y");

        for (var guess : new String[] {other, client.getString("client_secret"), "x"}) {
            assertThat(Clients.json(clients.one("GET", client, guess, null), 401)
                            .getString("error"))
                    .isEqualTo("invalid_token");
            assertThat(Clients.json(clients.one("PUT", client, guess, same), 401)
                            .getString("error"))
                    .isEqualTo("invalid_token");
            assertThat(clients.one("DELETE", client, guess, null).statusCode()).isEqualTo(401);
        }
        assertThat(calls.get(Clients.path(client)).statusCode()).isEqualTo(401);
        assertThat(Clients.json(clients.token(client, client.getString("client_secret"), ""), 200))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"client_name\":\"y\"}",
                "{\"client_id\":\"DOAE-other\",\"client_name\":\"y\"}",
                "{\"client_id\":\"own\",\"client_name\":\"y\",\"agency\":\"CDD\"}",
                "{\"client_id\":\"own\",\"client_name\":\"y\",\"client_secret\":\"chosen by me\"}"
            })
    void aChangeTouchesNeitherIdNorAgencyNorSecret(String body) {
        var client = clients.register(Clients.FIELD_SYSTEM);
        var wanted = new JsonObject(body.replace("\"own\"", "\"" + client.getString("client_id") + "\""));

        var refusal =
                Clients.json(clients.one("PUT", client, client.getString("registration_access_token"), wanted), 400);

        assertThat(refusal.getString("error")).isEqualTo("invalid_client_metadata");
    }
}
