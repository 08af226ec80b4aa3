package org.saphan.gateway.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What a client proves itself with. It has 256 random bits, so that a plain hash of it tells nobody anything.
///
/// @param hash the SHA-256 of the secret, in base64url: all that is kept
record Secret(String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /// A new secret in clear; it is shown once.
    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    static Secret of(String clear) {
        return new Secret(hashOf(clear));
    }

    /// Takes equally long whatever is shown.
    boolean isProvenBy(@Nullable String shown) {
        var right = hash.getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, hashOf(shown == null ? "" : shown).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hashOf(String clear) {
        try {
            return TEXT.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
