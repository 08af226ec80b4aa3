package org.saphan.journal.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many dead letters are sent again.
@Schema(name = "RedrivenDeadLetters", description = "How many dead letters are sent again.")
public record Redriven(
        @Schema(required = true, minimum = "0") int redriven) {}
