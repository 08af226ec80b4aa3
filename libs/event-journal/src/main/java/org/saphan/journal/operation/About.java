package org.saphan.journal.operation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a service says of itself to everybody: who it is and how it keeps up with the exchange of events.
public record About(
        @Schema(required = true, maxLength = 40, examples = "registry")
        String name,

        @Schema(
                required = true,
                maxLength = 20,
                description = "The agency that operates the service.",
                examples = "CDD")
        String operator,

        @Schema(required = true, maxLength = 40, examples = "1.0.0")
        String version,

        @Schema(required = true, description = "Whether it can do its work: its database answers.")
        boolean ready,

        @Schema(required = true, description = "What is recorded here and not yet on Kafka.")
        Unpublished unpublished,

        @Schema(required = true, maxItems = 200, description = "Others' events that wait to be learnt, by topic.")
        List<Behind> behind,

        @Schema(
                required = true,
                minimum = "0",
                description = "Messages that could not be understood and nobody has decided about.")
        long deadLetters) {

    public About {
        behind = List.copyOf(behind);
    }
}
