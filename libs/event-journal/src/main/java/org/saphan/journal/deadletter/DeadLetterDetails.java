package org.saphan.journal.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.learning.Misunderstanding;

/// A dead letter, whole.
public record DeadLetterDetails(
        @Schema(required = true) UUID id,

        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, minimum = "0") int partition,
        @Schema(required = true, minimum = "0") long offset,
        @Schema(maxLength = 200) @Nullable String subject,
        @Schema(maxLength = 200) @Nullable String type,
        @Schema(required = true) Misunderstanding cause,

        @Schema(required = true, maxLength = 1000, description = "What exactly was wrong.")
        String detail,

        @Schema(required = true) DeadLetterState state,
        @Schema(required = true) Instant arrivedAt,
        @Nullable Instant settledAt,

        @Schema(maxLength = 50, description = "The agency that settled it.") @Nullable String settledBy,

        @Schema(required = true, description = "The message's headers; the CloudEvents attributes begin with `ce_`.")
        Map<String, String> headers,

        @Schema(description = "The data, where it is text.") @Nullable String payload,

        @Schema(description = "The data in base64, where it is not text.") @Nullable String payloadBase64) {

    static DeadLetterDetails of(DeadLetter letter) {
        var message = letter.message();
        var text = text(message.payload());
        return new DeadLetterDetails(
                letter.id(),
                message.topic(),
                message.partition(),
                message.offset(),
                letter.subject(),
                letter.type(),
                letter.cause(),
                letter.detail(),
                letter.state(),
                letter.arrivedAt(),
                letter.settledAt(),
                letter.settledBy(),
                message.headers(),
                text,
                text == null ? base64(message.payload()) : null);
    }

    private static @Nullable String text(@Nullable Bytes payload) {
        if (payload == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload.get()))
                    .toString();
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    private static @Nullable String base64(@Nullable Bytes payload) {
        return payload == null ? null : Base64.getEncoder().encodeToString(payload.get());
    }
}
