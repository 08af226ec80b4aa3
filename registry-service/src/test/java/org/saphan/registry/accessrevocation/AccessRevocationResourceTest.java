package org.saphan.registry.accessrevocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.Token;
import org.saphan.bench.Tokens;

@QuarkusTest
@WithTestResource(Bench.class)
class AccessRevocationResourceTest {

    private static final String PATH = "/registry/v1/access-revocations";
    private static final String PUBLIC = "/registry/v1/public/access-revocations";
    private static final Duration EVERYWHERE = Duration.ofSeconds(5);
    private static final Map<String, String> AGENCY = Map.of("nameTh", "หน่วยงานทดสอบ", "nameEn", "Test agency");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    AccessRevocations revocations;

    private static String agency() {
        var code = "REVOCATION-" + SERIAL.incrementAndGet();
        Api.as("CDD").put("/registry/v1/agencies/" + code, null, AGENCY).ok();
        return code;
    }

    private static Token older(String agency, String client) {
        return Tokens.token(agency)
                .claim("client_id", client)
                .claim("iat", Instant.now().getEpochSecond() - 60);
    }

    private static Answer read(Token token) {
        return Api.with(token.signed()).get("/registry/v1/agencies");
    }

    private static Answer declare(Object content) {
        return Api.as("CDD").post(PATH, content);
    }

    private static Map<String, String> of(String agency) {
        return Map.of("agency", agency, "reason", "A server was lost.");
    }

    private static Map<String, String> of(String agency, String client) {
        return Map.of("agency", agency, "clientId", client, "reason", "A server was lost.");
    }

    private static void awaitRefused(Token token) {
        Eventually.within(EVERYWHERE, () -> read(token).refused(401, "ACCESS_REVOKED"));
    }

    @Test
    @Tag("refuses")
    void refusesOlderTokensOfTheClientAndNobodyElses() {
        var agency = agency();
        read(older(agency, "one")).ok();

        var declared = declare(of(agency, "one")).created();

        awaitRefused(older(agency, "one"));
        read(older(agency, "other")).ok();
        Eventually.until(
                () -> read(Tokens.token(agency).claim("client_id", "one")).ok());
        var event = Published.await("registry.access-revocation.declared.v1", declared.id())
                .data();
        assertThat(event.path("clientId").asText()).isEqualTo("one");
        assertThat(event.has("reason")).isFalse();
    }

    @Test
    void letsTheTokensCountAgainWhenItIsLifted() {
        var agency = agency();
        var declared = declare(of(agency)).created();
        awaitRefused(older(agency, "one"));
        var lifting = declared.location().replaceAll("^http://[^/]+", "") + "/lifting";
        var reason = Map.of("reason", "The server was found.");

        var lifted = Api.as("CDD").put(lifting, declared.etag(), reason).ok();

        Eventually.within(EVERYWHERE, () -> read(older(agency, "one")).ok());
        Published.await("registry.access-revocation.lifted.v1", declared.id());
        Api.as("CDD").put(lifting, lifted.etag(), reason).refused(409, "ACCESS_REVOCATION_LIFTED_BEFORE");
        Api.as("CDD").put(lifting, declared.etag(), reason).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").put(lifting, null, reason).refused(428, "PRECONDITION_REQUIRED");
        Api.as("DIP").put(lifting, lifted.etag(), reason).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isToldToEverybodyWithoutAToken() {
        var agency = agency();
        var before = Api.anonymous().get(PUBLIC).ok();

        var declared = declare(of(agency, "one")).created();

        var told = Api.anonymous()
                .header("If-None-Match", before.etag())
                .get(PUBLIC)
                .ok();
        assertThat(told.body()).contains(agency).doesNotContain("server");
        Api.anonymous().header("If-None-Match", told.etag()).get(PUBLIC).status(304);
        Api.as("CDD")
                .put(PATH + "/" + declared.id() + "/lifting", declared.etag(), Map.of("reason", "Found."))
                .ok();
        assertThat(Api.anonymous().get(PUBLIC).ok().body()).doesNotContain(agency);
    }

    @Test
    void isToldOfAWholeAgencyHoweverOldItIs() {
        var whole = agency();
        var oneClient = agency();
        var longAgo = Instant.now().minus(Duration.ofDays(40));
        QuarkusTransaction.requiringNew().run(() -> {
            revocations.persist(AccessRevocation.declare(whole, null, "A server was lost.", "CDD", longAgo));
            revocations.persist(AccessRevocation.declare(oneClient, "one", "A server was lost.", "CDD", longAgo));
        });
        assertThat(Api.anonymous().get(PUBLIC).ok().body())
                .contains("\"" + whole + "\"")
                .doesNotContain("\"" + oneClient + "\"");
    }

    @Test
    @Tag("refuses")
    void isForTheOperatorAlone() {
        Api.as("DIP").post(PATH, of("CDD")).refused(403, "DUTY_REQUIRED");
        Api.anonymous().post(PATH, of("CDD")).refused(401, "UNAUTHENTICATED");
        Api.as("DIP").get(PATH).refused(403, "DUTY_REQUIRED");
        declare(of("NOBODY-KNOWS")).refused(422, "AGENCY_NOT_ENTERED");
        declare(Map.of("agency", "CDD")).refused(400, "INVALID_REQUEST").violating("NOT_BLANK");
        var declared = declare(of(agency())).created();
        Api.as("DIP").get(PATH + "/" + declared.id()).refused(403, "DUTY_REQUIRED");
        Api.as("CDD").get(PATH + "/" + UUID.randomUUID()).refused(404, "NOT_FOUND");
        assertThat(Api.as("CDD").get(PATH + "?limit=200").ok().body()).contains(declared.id());
    }

    @Test
    void endsTheStreamOfEvents() throws Exception {
        var agency = agency();
        var address = URI.create("http://localhost:" + RestAssured.port + "/registry/v1/events");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + older(agency, "one").signed())
                .header("Accept", "text/event-stream")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var stream = client.send(request, BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            var end = CompletableFuture.supplyAsync(stream.body()::count);

            declare(of(agency, "one")).created();

            assertThat(end.get(10, TimeUnit.SECONDS)).isPositive();
        }
    }
}
