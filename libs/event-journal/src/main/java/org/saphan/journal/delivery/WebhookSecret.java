package org.saphan.journal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a webhook's messages are signed with, known to the service and to the subscriber alone.
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key.clone();
    }

    /// One that nobody guesses.
    public static WebhookSecret random() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    public static WebhookSecret of(byte[] key) {
        return new WebhookSecret(key);
    }

    /// @param text as the subscriber has it: `whsec_…`
    static WebhookSecret parse(String text) {
        return new WebhookSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    public byte[] bytes() {
        return key.clone();
    }

    /// As the subscriber gets it, once.
    public String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /// The signature of a message, by the scheme v1 of Standard Webhooks.
    String sign(String messageId, Instant at, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            var signed = messageId + "." + at.getEpochSecond() + "." + body;
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
