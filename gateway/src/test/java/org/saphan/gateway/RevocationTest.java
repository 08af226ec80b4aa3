package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RevocationList.class)
class RevocationTest {

    private static final Instant NOW = Instant.parse("2019-06-01T05:00:00Z");

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "saphan.sandbox.key-file")
    Path keyFile;

    private Calls calls;
    private RsaJsonWebKey key;

    @BeforeEach
    void revokeNothing() throws IOException, JoseException {
        calls = new Calls(base);
        key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(keyFile));
        RevocationList.away = false;
        RevocationList.list = list();
        await().atMost(5, SECONDS).until(() -> status(token("DOAE", "client_id", "DOAE-1", NOW)) == 200);
    }

    @Test
    void aTokenThatWorkedIsRefusedWithinFiveSeconds() {
        var token = token("DOAE", "client_id", "DOAE-1", NOW);
        assertThat(status(token)).isEqualTo(200);

        RevocationList.list = list(revoked("DOAE", null));

        await().atMost(5, SECONDS).until(() -> status(token) == 401);
        var answer = calls.get("/registry/v1/things", token);
        assertProblem(answer, Problem.ACCESS_REVOKED);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("invalid_token"));
        assertThat(status(token("CDD", "client_id", "CDD", NOW))).isEqualTo(200);
    }

    @Test
    void onlyTheClientThatIsNamedIsRefused() {
        RevocationList.list = list(revoked("DOAE", "DOAE-1"));

        await().atMost(5, SECONDS).until(() -> status(token("DOAE", "client_id", "DOAE-1", NOW)) == 401);
        assertThat(status(token("DOAE", "azp", "DOAE-1", NOW))).isEqualTo(401);
        assertThat(status(token("DOAE", "client_id", "DOAE-2", NOW))).isEqualTo(200);
        assertThat(status(token("DOAE", "other", "DOAE-1", NOW))).isEqualTo(200);
    }

    @Test
    void aTokenThatIsIssuedLaterWorks() {
        RevocationList.list = list(revoked("DOAE", null));

        await().atMost(5, SECONDS).until(() -> status(token("DOAE", "client_id", "DOAE-1", NOW)) == 401);
        assertThat(status(token("DOAE", "client_id", "DOAE-1", NOW.plusSeconds(1))))
                .isEqualTo(200);
    }

    @Test
    void aTokenThatDoesNotSayWhenItWasIssuedIsOld() {
        RevocationList.list = list(revoked("DOAE", null));

        var undated = Tokens.signed(key, Tokens.claims("http://localhost:8080/sandbox", claims -> {
            claims.setStringClaim("agency", "DOAE");
            claims.unsetClaim("iat");
        }));
        await().atMost(5, SECONDS).until(() -> status(undated) == 401);
    }

    @Test
    void whatIsLiftedWorksAgain() {
        var token = token("DOAE", "client_id", "DOAE-1", NOW);
        RevocationList.list = list(revoked("DOAE", null));
        await().atMost(5, SECONDS).until(() -> status(token) == 401);

        RevocationList.list = list();

        await().atMost(5, SECONDS).until(() -> status(token) == 200);
    }

    @Test
    void whatIsKnownStaysWhileTheListIsAwayOrBroken() {
        var token = token("DOAE", "client_id", "DOAE-1", NOW);
        RevocationList.list = list(revoked("DOAE", null));
        await().atMost(5, SECONDS).until(() -> status(token) == 401);

        RevocationList.away = true;
        awaitAnotherQuestion();
        assertThat(status(token)).isEqualTo(401);
        assertThat(calls.metric("saphan_gateway_revocations_age_seconds")).isPositive();
        RevocationList.list = "{\"items\":[{\"agency\":1}]}";
        RevocationList.away = false;
        awaitAnotherQuestion();
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void aListThatHasNotChangedIsNotSentAgain() {
        int before = RevocationList.unchanged.get();

        await().atMost(5, SECONDS).until(() -> RevocationList.unchanged.get() > before);
    }

    private static void awaitAnotherQuestion() {
        int before = RevocationList.asked.get();
        await().atMost(5, SECONDS).until(() -> RevocationList.asked.get() > before + 1);
    }

    private int status(String token) {
        return calls.get("/registry/v1/things", token).statusCode();
    }

    private String token(String agency, String clientClaim, String client, Instant issued) {
        return Tokens.signed(key, Tokens.claims("http://localhost:8080/sandbox", claims -> {
            claims.setStringClaim("agency", agency);
            claims.setStringClaim(clientClaim, client);
            claims.setIssuedAt(NumericDate.fromSeconds(issued.getEpochSecond()));
        }));
    }

    private static JsonObject revoked(String agency, @Nullable String client) {
        return new JsonObject()
                .put("agency", agency)
                .put("clientId", client)
                .put("revokedBefore", NOW.plusMillis(500).toString());
    }

    private static String list(JsonObject... items) {
        var all = new JsonArray();
        for (var item : items) {
            all.add(item);
        }
        return new JsonObject().put("items", all).encode();
    }
}
