package org.saphan.journal.rebase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The epoch that the journal is in, and what it began with.
public record JournalEpoch(
        @Schema(required = true, minimum = "1") int epoch,

        @Schema(required = true, minimum = "0", description = "How many things are announced once more.")
        long announced,

        @Schema(
                required = true,
                minimum = "0",
                description = "How many of them had changed after what the database was restored to.")
        long undone,

        @Schema(
                required = true,
                minimum = "0",
                description = "How many things the database does not know, so that they are announced as erased.")
        long withdrawn,

        @Schema(
                required = true,
                maxItems = 1000,
                description =
                        "Topics and ids of what was erased after the time that the database was restored to: it is "
                                + "announced as erased, and has to be erased here once more.")
        List<String> eraseAgain) {

    public JournalEpoch {
        eraseAgain = List.copyOf(eraseAgain);
    }
}
