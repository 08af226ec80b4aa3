package org.saphan.journal.known;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What this service knows of one thing that another owns.
public record KnownThing(
        @Schema(required = true, maxLength = 100, examples = "entrepreneur")
        String aggregate,

        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, maxLength = 200) String id,

        @Schema(required = true, minimum = "0", description = "The owner's version that this knowledge is of.")
        long sequence,

        @Schema(required = true, description = "What is kept of it.")
        Map<String, @Nullable Object> known) {}
