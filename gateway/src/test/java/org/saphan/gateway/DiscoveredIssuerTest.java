package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// An issuer that is known by name only, exchanges its keys, moves them to another server and goes away.
@QuarkusTest
@WithTestResource(DiscoveredIssuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiscoveredIssuerTest {

    static final RsaJsonWebKey RSA = Tokens.key("rsa");
    static final PublicJsonWebKey CURVE = Tokens.curveKey("curve");
    private static final PublicJsonWebKey NEXT = Tokens.curveKey("next");
    private static final PublicJsonWebKey MOVED = Tokens.curveKey("moved");

    @TestHTTPResource("/")
    URI base;

    private Calls calls;

    @BeforeEach
    void prepare() {
        calls = new Calls(base);
    }

    @Test
    @Order(1)
    void takesTheAlgorithmsOfToday() {
        await().atMost(5, SECONDS).until(() -> status(token(RSA_USING_SHA256, RSA)) == 200);

        assertThat(status(token(RSA_PSS_USING_SHA256, RSA))).isEqualTo(200);
        assertThat(status(token(ECDSA_USING_P256_CURVE_AND_SHA256, CURVE))).isEqualTo(200);
        assertProblem(things(token(RSA_USING_SHA512, RSA)), Problem.UNAUTHENTICATED);
    }

    @Test
    @Order(2)
    void readsTheAgencyFromTheClaimThatIsSet() {
        var named = Tokens.claims(DiscoveredIssuer.issuer.issuer, good -> {});

        assertProblem(things(Tokens.signed(RSA, named)), Problem.UNAUTHENTICATED);
    }

    @Test
    @Order(3)
    void takesANewKeyAtOnceAndForgetsAnOldOneWithAllThatItHasSigned() {
        var old = token(RSA_USING_SHA256, RSA);
        assertThat(status(old)).isEqualTo(200);
        DiscoveredIssuer.issuer.keys = List.of(CURVE, NEXT);

        await().atMost(2, SECONDS).until(() -> status(token(ECDSA_USING_P256_CURVE_AND_SHA256, NEXT)) == 200);
        await().atMost(5, SECONDS).until(() -> status(old) == 401);
        assertThat(status(token(ECDSA_USING_P256_CURVE_AND_SHA256, CURVE))).isEqualTo(200);
    }

    @Test
    @Order(4)
    void keepsAKeyToTheAlgorithmThatItIsFor() {
        var pss = Tokens.key("pss");
        pss.setAlgorithm(RSA_PSS_USING_SHA256);
        DiscoveredIssuer.issuer.keys = List.of(CURVE, pss);

        await().atMost(5, SECONDS).until(() -> status(token(RSA_PSS_USING_SHA256, pss)) == 200);
        assertProblem(things(token(RSA_USING_SHA256, pss)), Problem.UNAUTHENTICATED);
    }

    @Test
    @Order(5)
    void findsKeysThatHaveMoved() {
        DiscoveredIssuer.second.keys = List.of(CURVE, MOVED);
        DiscoveredIssuer.issuer.keyAddress = DiscoveredIssuer.second.address();
        DiscoveredIssuer.issuer.keys = List.of();

        await().atMost(5, SECONDS).until(() -> status(token(ECDSA_USING_P256_CURVE_AND_SHA256, MOVED)) == 200);
    }

    @Test
    @Order(6)
    void learnsNothingFromTheDescriptionOfAnotherIssuer() {
        DiscoveredIssuer.second.away = true;
        var honest = DiscoveredIssuer.issuer.issuer;
        DiscoveredIssuer.issuer.issuer = "https://evil.example";
        DiscoveredIssuer.issuer.keyAddress = DiscoveredIssuer.issuer.address();
        DiscoveredIssuer.issuer.keys = List.of(NEXT);
        int before = DiscoveredIssuer.issuer.fetches.get();

        await().atMost(5, SECONDS).until(() -> DiscoveredIssuer.issuer.fetches.get() > before + 2);
        var forged = Tokens.signed(
                ECDSA_USING_P256_CURVE_AND_SHA256,
                NEXT,
                Tokens.claims(honest, claims -> claims.setStringClaim("organization", "CDD")));
        assertProblem(things(forged), Problem.UNAUTHENTICATED);
        DiscoveredIssuer.issuer.issuer = honest;
        DiscoveredIssuer.issuer.keys = List.of(MOVED);
    }

    @Test
    @Order(7)
    void goesOnWithoutTheIssuer() {
        var known = token(ECDSA_USING_P256_CURVE_AND_SHA256, MOVED);
        assertThat(status(known)).isEqualTo(200);
        DiscoveredIssuer.issuer.away = true;
        DiscoveredIssuer.second.away = true;
        int before = DiscoveredIssuer.issuer.fetches.get();
        await().atMost(5, SECONDS).until(() -> DiscoveredIssuer.issuer.fetches.get() > before + 2);

        assertThat(status(known)).isEqualTo(200);
        assertThat(status(token(ECDSA_USING_P256_CURVE_AND_SHA256, MOVED))).isEqualTo(200);
    }

    private int status(String token) {
        return things(token).statusCode();
    }

    private HttpResponse<String> things(String token) {
        return calls.get("/registry/v1/things", token);
    }

    private static String token(String algorithm, PublicJsonWebKey key) {
        var claims = Tokens.claims(DiscoveredIssuer.issuer.issuer, good -> good.unsetClaim("agency"));
        claims.setStringClaim("organization", "CDD");
        return Tokens.signed(algorithm, key, claims);
    }
}
