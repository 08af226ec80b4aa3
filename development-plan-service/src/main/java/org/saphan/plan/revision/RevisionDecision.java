package org.saphan.plan.revision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a revision was answered, and by whom.
///
/// @param decidedBy null where it ended with its plan
/// @param decisionReason why it was returned or withdrawn
/// @param edition the edition of the plan that it became
@Embeddable
record RevisionDecision(
        @Nullable String decidedBy,
        LocalDate decidedOn,
        @Nullable String decisionReason,
        @Nullable Integer edition) {}
