package org.saphan.journal.fence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The epoch that the journal is in.
public record JournalEpoch(
        @Schema(required = true, minimum = "1") int epoch) {}
