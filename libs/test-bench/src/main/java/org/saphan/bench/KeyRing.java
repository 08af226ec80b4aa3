package org.saphan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/// Keys that live as long as the JVM.
final class KeyRing {

    static final String KEY_ID = "bench";

    private static final int RSA_BITS = 2048;
    private static final int PERSONAL_DATA_BYTES = 32;

    private final KeyPair pair = newPair();
    private final String jwks;
    private final String personalDataKey;

    KeyRing() {
        var folder = newFolder();
        jwks = write(folder.resolve("jwks.json"), jwksOf((RSAPublicKey) pair.getPublic()))
                .toUri()
                .toString();
        var random = new byte[PERSONAL_DATA_BYTES];
        new SecureRandom().nextBytes(random);
        personalDataKey = write(
                        folder.resolve("personal-data.key"), Base64.getEncoder().encodeToString(random))
                .toString();
    }

    String jwks() {
        return jwks;
    }

    String personalDataKey() {
        return personalDataKey;
    }

    String signingKey() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String jwksOf(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        var magnitude = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static Path newFolder() {
        try {
            var folder = Files.createTempDirectory("saphan-bench");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.writeString(file, text).toFile().deleteOnExit();
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
