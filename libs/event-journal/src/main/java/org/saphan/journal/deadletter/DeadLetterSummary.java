package org.saphan.journal.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.learning.Misunderstanding;

/// A dead letter in a list.
public record DeadLetterSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, minimum = "0") int partition,
        @Schema(required = true, minimum = "0") long offset,
        @Schema(maxLength = 200) @Nullable String subject,
        @Schema(maxLength = 200) @Nullable String type,
        @Schema(required = true) Misunderstanding cause,
        @Schema(required = true) DeadLetterState state,
        @Schema(required = true) Instant arrivedAt) {

    static DeadLetterSummary of(DeadLetter letter) {
        var message = letter.message();
        return new DeadLetterSummary(
                letter.id(),
                message.topic(),
                message.partition(),
                message.offset(),
                letter.subject(),
                letter.type(),
                letter.cause(),
                letter.state(),
                letter.arrivedAt());
    }
}
