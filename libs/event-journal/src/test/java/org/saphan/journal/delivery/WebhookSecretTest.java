package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /// The example that the libraries of Standard Webhooks are tested with.
    @Test
    void signsAsTheStandardDoes() {
        var secret = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isShownAsTheStandardSaysAndGuessedByNobody() {
        var one = WebhookSecret.random();

        assertThat(one.shown())
                .startsWith("whsec_")
                .isNotEqualTo(WebhookSecret.random().shown());
        assertThat(Base64.getDecoder().decode(one.shown().substring("whsec_".length())))
                .hasSize(32)
                .isEqualTo(one.bytes());
    }
}
