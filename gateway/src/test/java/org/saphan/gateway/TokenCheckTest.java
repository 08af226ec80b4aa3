package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class TokenCheckTest {

    private static final String ISSUER = "http://localhost:8080/sandbox";

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "saphan.sandbox.key-file")
    Path keyFile;

    private Calls calls;
    private RsaJsonWebKey key;

    @BeforeEach
    void readTheKey() throws IOException, JoseException {
        calls = new Calls(base);
        key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(keyFile));
    }

    @Test
    void takesAGoodToken() {
        assertThat(calls.get("/registry/v1/things", Tokens.signed(key, claims(good -> {})))
                        .statusCode())
                .isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> refusesABadToken() {
        return Stream.of(
                refused("expired", Tokens.signed(key, claims(c -> c.setExpirationTimeMinutesInTheFuture(-1)))),
                refused("without expiry", Tokens.signed(key, claims(c -> c.unsetClaim("exp")))),
                refused("not yet valid", Tokens.signed(key, claims(c -> c.setNotBeforeMinutesInThePast(-5)))),
                refused("wrong audience", Tokens.signed(key, claims(c -> c.setAudience("other")))),
                refused("no audience", Tokens.signed(key, claims(c -> c.unsetClaim("aud")))),
                refused("wrong issuer", Tokens.signed(key, claims(c -> c.setIssuer("https://other")))),
                refused("no agency", Tokens.signed(key, claims(c -> c.unsetClaim("agency")))),
                refused("agency is a list", Tokens.signed(key, claims(c -> c.setStringListClaim("agency", "CDD")))),
                refused("agency is no code", Tokens.signed(key, claims(c -> c.setStringClaim("agency", "C\nDD")))),
                refused("alg none", Tokens.unsigned(key, claims(good -> {}))),
                refused("HS256 by the public key", Tokens.signedWithThePublicKeyAsSecret(key, claims(good -> {}))),
                refused("another key, same id", Tokens.signed(Tokens.key(key.getKeyId()), claims(good -> {}))),
                refused("unknown key", Tokens.signed(Tokens.key("unknown"), claims(good -> {}))),
                refused("changed", Tokens.signed(key, claims(good -> {})).replaceFirst("\\.e", ".f")),
                refused("garbage", "garbage"),
                refused("dots", ".."),
                refused("empty", ""),
                refused("long", "x".repeat(9_000)));
    }

    private DynamicTest refused(String what, String token) {
        return DynamicTest.dynamicTest(what, () -> {
            long before = Services.good.calls.get();
            var answer = calls.get("/registry/v1/things", token);

            assertProblem(answer, Problem.UNAUTHENTICATED);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge ->
                            assertThat(challenge).startsWith("Bearer").contains("invalid_token"));
            assertThat(Services.good.calls.get()).isEqualTo(before);
        });
    }

    @Test
    void refusesNoToken() {
        var answer = calls.get("/registry/v1/things");

        assertProblem(answer, Problem.UNAUTHENTICATED);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"saphan\"");
    }

    @Test
    void letsEverybodyCheckAStar() {
        assertThat(calls.get("/registry/v1/public/products/1/stars").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/v1/publicity",
                "/registry/v1/public/../things",
                "/registry/v1/public/%2e%2e/things",
                "/registry/v1/things/public",
                "/plan/v1/public/things"
            })
    void opensNothingBesideWhatIsPublic(String path) {
        long before = Services.good.calls.get();

        assertProblem(calls.get(path), Problem.UNAUTHENTICATED);
        assertThat(Services.good.calls.get()).isEqualTo(before);
    }

    @Test
    void refusesAnotherScheme() {
        assertProblem(
                Calls.send(calls.to("/registry/v1/things").header("Authorization", "Basic Q0REOg==")),
                Problem.UNAUTHENTICATED);
    }

    @Test
    void refusesTwoTokens() {
        var token = Tokens.signed(key, claims(good -> {}));

        assertProblem(
                Calls.send(calls.to("/registry/v1/things", token).header("Authorization", "Bearer " + token)),
                Problem.UNAUTHENTICATED);
    }

    private static JwtClaims claims(Consumer<JwtClaims> change) {
        return Tokens.claims(ISSUER, change);
    }
}
