package org.saphan.registry.personaldata;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts what must not be read from a disk (AES-256-GCM, a fresh nonce each time, the nonce in front of the
/// text), and
/// hashes it so that it can be found (HMAC-SHA-256). Both keys are derived from the one in the key file.
@Singleton
@Startup
public class PersonalDataCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec hashKey;

    @Inject
    PersonalDataCipher(PersonalDataSettings settings) {
        this(settings.keyFile());
    }

    PersonalDataCipher(Path keyFile) {
        var key = read(keyFile);
        encryptionKey = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "encryption"), "AES");
        hashKey = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "look-up"), "HmacSHA256");
    }

    public byte[] encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] encrypt(byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String decrypt(byte[] sealed) {
        return new String(decryptBytes(sealed), StandardCharsets.UTF_8);
    }

    /// @throws IllegalStateException when the bytes were changed, or sealed with another key
    public byte[] decryptBytes(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, encryptionKey, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("personal data does not open with this key", changed);
        }
    }

    /// The same text always gives the same 32 bytes, and nobody without the key can tell which.
    public byte[] hash(String text) {
        return hmac(hashKey, text);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) {
        try {
            var key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(
                        "The key of saphan.registry.personal-data.key-file must have 32 bytes.");
            }
            return key;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "saphan.registry.personal-data.key-file must name a file with 32 random bytes in base64.",
                    unreadable);
        }
    }
}
