package org.saphan.journal.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What this service has announced of one kind of aggregate, in figures that a copy can be compared with.
public record PublishedAggregate(
        @Schema(required = true, maxLength = 100, examples = "entrepreneur")
        String aggregate,

        @Schema(required = true, maxLength = 200, examples = "registry.entrepreneur.v1")
        String topic,

        @Schema(required = true, minimum = "0", description = "How many aggregates, erased ones included.")
        long subjects,

        @Schema(required = true, minimum = "0", description = "How many events.")
        long events,

        @Schema(
                required = true,
                maxLength = 40,
                description =
                        "Sum of a hash of each aggregate's id and newest sequence; a copy that is up to date has the same.")
        String checksum) {}
