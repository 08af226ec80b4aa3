package org.saphan.registry.judging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What followed from a committee's decision.
@Schema(description = "What followed from a committee's decision: on to the national panel, or a rating.")
enum VerdictOutcome {
    FORWARDED,
    RATED
}
