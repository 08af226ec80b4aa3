package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a system gets credentials of the sandbox (RFC 7591).
@QuarkusTest
@WithTestResource(Services.class)
class SandboxClientsTest {

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "saphan.sandbox.clients-file")
    Path clientsFile;

    @ConfigProperty(name = "saphan.sandbox.kafka-credentials")
    Optional<Path> brokersFile;

    private Path kafkaFile;
    private Calls calls;
    private Clients clients;

    @BeforeEach
    void prepare() throws IOException {
        calls = new Calls(base);
        clients = new Clients(calls);
        kafkaFile = brokersFile.orElseThrow();
        Files.deleteIfExists(kafkaFile);
    }

    @Test
    void aSystemThatRegistersGetsATokenForItsAgencyThatWorks() {
        var answer = clients.post(Clients.FIELD_SYSTEM
                .copy()
                .put("grant_types", new JsonArray().add("client_credentials"))
                .put("token_endpoint_auth_method", "client_secret_basic")
                .put("client_id", "CDD")
                .put("software_id", "unknown members are ignored"));
        var client = Clients.json(answer, 201);

        assertThat(client.getString("client_id")).matches("DOAE-x[a-z0-9]{11}");
        assertThat(client.getString("agency")).isEqualTo("DOAE");
        assertThat(client.getString("client_name")).isEqualTo("Field system ทดลอง");
        assertThat(client.getInteger("client_secret_expires_at")).isZero();
        assertThat(client.getString("token_endpoint_auth_method")).isEqualTo("client_secret_basic");
        assertThat(client.getJsonArray("grant_types")).containsExactly("client_credentials");
        assertThat(client.getString("scope")).contains("registry.read").doesNotContain("personal");
        assertThat(client.containsKey("kafka")).isFalse();
        assertThat(answer.headers().firstValue("Location")).hasValue(client.getString("registration_client_uri"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var token = Clients.json(clients.token(client, client.getString("client_secret"), ""), 200);
        var claims = Clients.claims(token);
        assertThat(claims.getString("agency")).isEqualTo("DOAE");
        assertThat(claims.getString("client_id")).isEqualTo(client.getString("client_id"));
        assertThat(calls.get("/registry/v1/things", token.getString("access_token"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSecretMayStandInTheFormToo() {
        var client = clients.register(Clients.FIELD_SYSTEM);
        var form = "grant_type=client_credentials&client_id=" + client.getString("client_id") + "&client_secret="
                + client.getString("client_secret");

        assertThat(Clients.claims(Clients.json(clients.form(form), 200)).getString("agency"))
                .isEqualTo("DOAE");
    }

    @Test
    void withoutItsSecretAClientGetsNothing() {
        var client = clients.register(Clients.FIELD_SYSTEM);
        var other = clients.register(Clients.FIELD_SYSTEM);

        for (var guess : new String[] {"", "guessed", other.getString("client_secret")}) {
            var answer = clients.token(client, guess, "");
            assertThat(Clients.json(answer, 401).getString("error")).isEqualTo("invalid_client");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"saphan\"");
        }
        var bare = clients.form("grant_type=client_credentials&client_id=" + client.getString("client_id"));
        assertThat(Clients.json(bare, 401).getString("error")).isEqualTo("invalid_client");
    }

    @Test
    void scopesAreThoseThatWereAskedForAndAllowed() {
        var client = clients.register(
                Clients.FIELD_SYSTEM.copy().put("scope", "agency.DOAE plan.read registry.personal.read"));

        assertThat(client.getString("scope")).isEqualTo("plan.read");
        var secret = client.getString("client_secret");
        assertThat(Clients.json(clients.token(client, secret, "&scope=agency.DOAE+plan.read"), 200)
                        .getString("scope"))
                .isEqualTo("plan.read");
        assertThat(Clients.json(clients.token(client, secret, "&scope=plan.write"), 400)
                        .getString("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void theAgencyMayBeNamedByAScopeAsAtAProviderWithoutThatMember() {
        var client = clients.register(
                new JsonObject().put("client_name", "x").put("scope", "agency.NEW-OFFICE registry.read"));

        assertThat(client.getString("agency")).isEqualTo("NEW-OFFICE");
        assertThat(client.getString("scope")).isEqualTo("registry.read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{",
                "{\"agency\":\"DOAE\"}",
                "{\"client_name\":\"x\"}",
                "{\"client_name\":\"\",\"agency\":\"DOAE\"}",
                "{\"client_name\":\"<b>\",\"agency\":\"DOAE\"}",
                "{\"client_name\":7,\"agency\":\"DOAE\"}",
                "{\"client_name\":\"x\",\"agency\":\"doae\"}",
                "{\"client_name\":\"x\",\"agency\":\"DOAE\",\"scope\":\"registry.everything\"}",
                "{\"client_name\":\"x\",\"agency\":\"DOAE\",\"scope\":\"registry.personal.read\"}",
                "{\"client_name\":\"x\",\"agency\":\"DOAE\",\"grant_types\":[\"password\"]}",
                "{\"client_name\":\"x\",\"agency\":\"DOAE\",\"token_endpoint_auth_method\":\"none\"}"
            })
    void whatMakesNoSenseIsRefusedAsTheRfcSays(String body) {
        var answer = Clients.json(
                Calls.send(calls.to("/sandbox/clients")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))),
                400);

        assertThat(answer.getString("error")).isEqualTo("invalid_client_metadata");
        assertThat(answer.getString("error_description")).isNotBlank();
    }

    @Test
    void aLongBodyIsRefused() {
        var answer = clients.post(Clients.FIELD_SYSTEM.copy().put("software_id", "x".repeat(9_000)));

        assertThat(Clients.json(answer, 400).getString("error")).isEqualTo("invalid_client_metadata");
    }

    @Test
    void manySystemsAtOnceAllGetCredentialsThatStay() throws Exception {
        var ids = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            Callable<JsonObject> registration = () -> clients.register(Clients.FIELD_SYSTEM);
            for (var made : threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> registration).toList())) {
                var client = made.get();
                ids.add(client.getString("client_id"));
                assertThat(clients.token(client, client.getString("client_secret"), "")
                                .statusCode())
                        .isEqualTo(200);
            }
        }

        assertThat(ids).hasSize(32);
        var kept = new JsonObject(Files.readString(clientsFile)).getJsonArray("clients");
        assertThat(kept.stream().map(each -> ((JsonObject) each).getString("id")))
                .containsAll(ids);
    }

    @Test
    void theFileTellsNoSecret() throws IOException {
        var client = clients.register(Clients.FIELD_SYSTEM);

        assertThat(Files.readString(clientsFile))
                .contains(client.getString("client_id"))
                .doesNotContain(client.getString("client_secret"), client.getString("registration_access_token"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(clientsFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void accessToTheBrokerIsToldOnceIfTheAgencyHasIt() throws IOException {
        Files.writeString(kafkaFile, """
                {"bootstrap":"localhost:19092","securityProtocol":"SASL_PLAINTEXT","saslMechanism":"SCRAM-SHA-512",
                 "users":{"DOAE":"a password"}}""");
        var client = clients.register(Clients.FIELD_SYSTEM);

        assertThat(client.getJsonObject("kafka"))
                .isEqualTo(new JsonObject()
                        .put("bootstrap", "localhost:19092")
                        .put("securityProtocol", "SASL_PLAINTEXT")
                        .put("saslMechanism", "SCRAM-SHA-512")
                        .put("username", "DOAE")
                        .put("password", "a password"));
        assertThat(clients.one("GET", client, client.getString("registration_access_token"), null)
                        .body())
                .doesNotContain("kafka", "a password");
        assertThat(clients.register(Clients.FIELD_SYSTEM.copy().put("agency", "CDD"))
                        .containsKey("kafka"))
                .isFalse();
        Files.writeString(kafkaFile, "{\"bootstrap\":\"localhost:19092\",\"securityProtocol\":\"PLAINTEXT\"}");
        assertThat(clients.register(Clients.FIELD_SYSTEM).getJsonObject("kafka").fieldNames())
                .containsExactly("bootstrap", "securityProtocol");
        Files.writeString(kafkaFile, "{");
        assertThat(clients.register(Clients.FIELD_SYSTEM).containsKey("kafka")).isFalse();
    }
}
