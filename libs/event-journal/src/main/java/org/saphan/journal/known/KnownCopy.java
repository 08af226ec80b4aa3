package org.saphan.journal.known;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A copy that this service keeps, in figures that its owner's `GET /published` can be compared with.
public record KnownCopy(
        @Schema(required = true, maxLength = 100, examples = "entrepreneur")
        String aggregate,

        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, minimum = "0", description = "How many aggregates are known, erased ones included.")
        long rows,

        @Schema(required = true, minimum = "0", description = "How many of them are erased.")
        long erased,

        @Schema(required = true, maxLength = 40, description = "Sum of a hash of each id and sequence.")
        String checksum,

        @Schema(description = "When the newest event in the copy happened.") @Nullable Instant newest,

        @Schema(required = true, minimum = "0", description = "How many messages wait to be learnt.")
        long lag) {}
