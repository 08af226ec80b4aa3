package org.saphan.plan.marketreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many entrepreneurs reach how far.
@Schema(description = "How many entrepreneurs reach how far.")
record ReachCounts(
        @Schema(required = true) long local,
        @Schema(required = true) long national,
        @Schema(required = true) long international) {}
