package org.saphan.journal.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many events of a topic wait to be learnt by this process.
public record Behind(
        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, minimum = "0") long events) {}
