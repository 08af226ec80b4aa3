package org.saphan.plan.fieldnote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many of a category take part in a forum.
@Schema(description = "How many of a category take part in a forum: a head-count, never names.")
public record ForumHeadCount(
        @NotNull ForumCategory category,

        @Schema(required = true, examples = "12") @Min(1) @Max(100_000) int count) {}
