package org.saphan.plan.eligibility;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What speaks for an entrepreneur besides the register's facts of it, its statement and its assessment.
///
/// @param impactEvidenceId the evidence that it was hit hard enough (S4-01), null where none stands
/// @param successorId its oldest successor that stands (S4-07), null where there is none
/// @param participations the enrolments in which it holds a place of a programme that this one takes up (S5-02)
public record FurtherProofs(
        @Nullable UUID impactEvidenceId, @Nullable UUID successorId, List<UUID> participations) {

    /// Nothing of the kind.
    public static final FurtherProofs NONE = new FurtherProofs(null, null, List.of());
}
