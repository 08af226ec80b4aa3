package org.saphan.gateway.token;

import java.security.Key;
import java.util.Set;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jspecify.annotations.Nullable;

/// A public key of the issuer.
///
/// @param algorithm the only one that the key is for, if the issuer says so
record SigningKey(Key key, @Nullable String algorithm) {

    /// How a token may be signed. No secret that both sides know, and never "none".
    static final Set<String> ALGORITHMS = Set.of(
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    /// The key, or null if tokens are not signed with such a one.
    static @Nullable SigningKey of(JsonWebKey key) {
        boolean fits = key instanceof RsaJsonWebKey
                || (key instanceof EllipticCurveJsonWebKey curve && EllipticCurves.P_256.equals(curve.getCurveName()));
        boolean signs = !Use.ENCRYPTION.equals(key.getUse())
                && (key.getAlgorithm() == null || ALGORITHMS.contains(key.getAlgorithm()));
        return fits && signs ? new SigningKey(((PublicJsonWebKey) key).getPublicKey(), key.getAlgorithm()) : null;
    }

    boolean isFor(@Nullable String wanted) {
        return algorithm == null || algorithm.equals(wanted);
    }
}
