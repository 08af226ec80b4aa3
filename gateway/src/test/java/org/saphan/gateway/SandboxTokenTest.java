package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class SandboxTokenTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String GRANT = "grant_type=client_credentials&client_id=";

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "saphan.sandbox.key-file")
    Path keyFile;

    private Calls calls;

    @BeforeEach
    void prepare() {
        calls = new Calls(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSMEP", "CDD", "OPS-MOC", "ISMED", "PROVINCE-24"})
    void anAgencyGetsATokenThatWorks(String agency) {
        var token = answer(ask(FORM, GRANT + agency), 200);

        assertThat(token.getString("token_type")).isEqualTo("Bearer");
        assertThat(token.getInteger("expires_in")).isEqualTo(3600);
        var claims = claims(token);
        assertThat(claims.getString("agency")).isEqualTo(agency);
        assertThat(claims.getString("sub")).isEqualTo(agency);
        assertThat(claims.getString("aud")).isEqualTo("saphan");
        assertThat(claims.getString("scope")).isEqualTo(token.getString("scope"));
        assertThat(calls.get("/registry/v1/things", token.getString("access_token"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void jsonWorksToo() {
        var body = new JsonObject().put("grant_type", "client_credentials").put("client_id", "DIP");

        assertThat(claims(answer(ask("application/json", body.encode()), 200)).getString("agency"))
                .isEqualTo("DIP");
    }

    @Test
    void twoOfficersOfAnAgencyCanBeToldApart() {
        var claims = claims(answer(ask(FORM, GRANT + "DIP&subject=officer-2"), 200));

        assertThat(claims.getString("agency")).isEqualTo("DIP");
        assertThat(claims.getString("sub")).isEqualTo("officer-2");
    }

    @Test
    void scopesCanBeNarrowed() {
        var token = answer(ask(FORM, GRANT + "CDD&scope=plan.read+registry.read"), 200);

        assertThat(token.getString("scope").split(" ")).containsExactlyInAnyOrder("plan.read", "registry.read");
    }

    @ParameterizedTest
    @CsvSource({"CDD, true", "DIP, true", "OSMEP, true", "OPS-MOC, false"})
    void personalDataIsForFew(String agency, boolean allowed) {
        var scope = answer(ask(FORM, GRANT + agency), 200).getString("scope");

        assertThat(scope.contains("registry.personal.read")).isEqualTo(allowed);
        assertThat(scope).contains("registry.read", "plan.write", "cluster.events.read");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password&client_id=CDD, 400, unsupported_grant_type",
        "client_id=CDD, 400, unsupported_grant_type",
        "grant_type=client_credentials, 401, invalid_client",
        "grant_type=client_credentials&client_id=NOBODY, 401, invalid_client",
        "grant_type=client_credentials&client_id=PROVINCE-244, 401, invalid_client",
        "grant_type=client_credentials&client_id=MOI&scope=registry.personal.read, 400, invalid_scope",
        "grant_type=client_credentials&client_id=CDD&subject=a%0Ab, 400, invalid_request",
        "grant_type=client_credentials&client_id=CDD-x0&client_secret=guessed, 401, invalid_client",
        "grant_type=%zz, 400, invalid_request"
    })
    void refusesAsOAuthSays(String body, int status, String error) {
        var answer = answer(ask(FORM, body), status);

        assertThat(answer.getString("error")).isEqualTo(error);
        assertThat(answer.getString("error_description")).isNotBlank();
    }

    @Test
    void refusesBrokenJsonAndLongBodies() {
        assertThat(answer(ask("application/json", "{"), 400).getString("error")).isEqualTo("invalid_request");
        assertThat(answer(ask(FORM, GRANT + "x".repeat(20_000)), 400).getString("error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void takesTheClientFromBasicAuthentication() {
        var basic = Base64.getEncoder().encodeToString("TCC:any".getBytes(StandardCharsets.UTF_8));
        var answer = Calls.send(calls.to("/sandbox/token")
                .header("Content-Type", FORM)
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));

        assertThat(claims(answer(answer, 200)).getString("agency")).isEqualTo("TCC");
    }

    @Test
    void refusesTwoClientsInOneRequest() {
        var basic = Base64.getEncoder().encodeToString("TCC:any".getBytes(StandardCharsets.UTF_8));
        var answer = Calls.send(calls.to("/sandbox/token")
                .header("Content-Type", FORM)
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(GRANT + "CDD")));

        assertThat(answer(answer, 400).getString("error")).isEqualTo("invalid_request");
    }

    @Test
    void tokensSayWhichClientTheyWereIssuedToAndWhen() {
        var claims = claims(answer(ask(FORM, GRANT + "DIP&subject=officer-2"), 200));

        assertThat(claims.getString("client_id")).isEqualTo("DIP");
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(3600);
    }

    @Test
    void tokensAreAskedForByPost() {
        assertProblem(calls.get("/sandbox/token"), Problem.METHOD_NOT_ALLOWED);
    }

    @Test
    void showsOnlyThePublicHalfOfItsKey() {
        var key = new JsonObject(calls.get("/sandbox/jwks").body())
                .getJsonArray("keys")
                .getJsonObject(0);

        assertThat(key.fieldNames()).contains("n", "e", "kid").doesNotContain("d", "p", "q");
    }

    @Test
    void keepsItsKeyToItself() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void describesItself() {
        var configuration = new JsonObject(
                calls.get("/sandbox/.well-known/openid-configuration").body());

        assertThat(configuration.getString("token_endpoint")).isEqualTo("http://localhost:8080/sandbox/token");
        assertThat(configuration.getString("jwks_uri")).isEqualTo("http://localhost:8080/sandbox/jwks");
        assertThat(configuration.getString("registration_endpoint")).isEqualTo("http://localhost:8080/sandbox/clients");
    }

    private HttpResponse<String> ask(String type, String body) {
        return Calls.send(
                calls.to("/sandbox/token").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject answer(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        return new JsonObject(answer.body());
    }

    private static JsonObject claims(JsonObject token) {
        var payload = token.getString("access_token").split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
