package org.saphan.gateway;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// Tokens made by hand, good and bad.
final class Tokens {

    private Tokens() {}

    static RsaJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtClaims claims(String issuer, Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("saphan");
        claims.setSubject("CDD");
        claims.setStringClaim("agency", "CDD");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        change.accept(claims);
        return claims;
    }

    static EllipticCurveJsonWebKey curveKey(String id) {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(RsaJsonWebKey key, JwtClaims claims) {
        return signed(AlgorithmIdentifiers.RSA_USING_SHA256, key, claims);
    }

    static String signed(String algorithm, PublicJsonWebKey key, JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        return compact(signature, claims);
    }

    static String unsigned(RsaJsonWebKey key, JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        signature.setKeyIdHeaderValue(key.getKeyId());
        return compact(signature, claims);
    }

    static String signedWithThePublicKeyAsSecret(RsaJsonWebKey key, JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(new HmacKey(key.toJson().getBytes(StandardCharsets.UTF_8)));
        return compact(signature, claims);
    }

    private static String compact(JsonWebSignature signature, JwtClaims claims) {
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
