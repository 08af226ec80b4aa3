package org.saphan.marketing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.bench.Tokens;

/// A provider that signs as it likes, exchanges its keys and goes away.
@QuarkusTest
@WithTestResource(ForeignIssuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignIssuerTest {

    private static final PublicJsonWebKey RSA = rsa("rsa");
    private static final PublicJsonWebKey CURVE = curve("curve");
    private static final PublicJsonWebKey NEXT = curve("next");

    @Test
    @Order(1)
    void takesTheAlgorithmsOfToday() {
        ForeignIssuer.keys = List.of(RSA, CURVE);

        call(token(AlgorithmIdentifiers.RSA_USING_SHA256, RSA)).ok();
        call(token(AlgorithmIdentifiers.RSA_PSS_USING_SHA256, RSA)).ok();
        call(token(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, CURVE))
                .ok();
        call(token(AlgorithmIdentifiers.RSA_USING_SHA512, RSA)).refused(401, "UNAUTHENTICATED");
    }

    @Test
    @Order(2)
    void readsTheAgencyFromTheClaimThatIsSet() {
        var claims = Tokens.token("OPS-MOC").claims();

        call(signed(AlgorithmIdentifiers.RSA_USING_SHA256, RSA, JsonUtil.toJson(claims)))
                .refused(401, "UNAUTHENTICATED");
    }

    /// The keys are not asked for twice within a third of a second, however many unknown ones are shown.
    @Test
    @Order(3)
    void takesANewKeyWithinASecond() {
        ForeignIssuer.keys = List.of(CURVE, NEXT);

        Eventually.within(
                Duration.ofSeconds(1),
                () -> call(token(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, NEXT))
                        .ok());
    }

    /// Longer than the issuer has allowed its keys to be kept.
    @Test
    @Order(4)
    void goesOnWithoutTheIssuer() {
        var known = token(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, NEXT);
        call(known).ok();
        ForeignIssuer.away = true;
        int before = ForeignIssuer.asked.get();

        await().atMost(10, SECONDS).until(() -> {
            call(known).ok();
            return ForeignIssuer.asked.get() > before;
        });
        call(token(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, NEXT))
                .ok();
        call(token(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, CURVE))
                .ok();
    }

    private static Answer call(String token) {
        return Api.with(token).get("/marketing/v1/published");
    }

    private static String token(String algorithm, PublicJsonWebKey key) {
        var claims = Tokens.token("OPS-MOC").without("agency").claim("organization", "OPS-MOC");
        return signed(algorithm, key, JsonUtil.toJson(claims.claims()));
    }

    private static String signed(String algorithm, PublicJsonWebKey key, String payload) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(payload);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey rsa(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey curve(String id) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
