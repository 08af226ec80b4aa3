package org.saphan.cluster.known.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an agency may do in a programme. Duties are texts: plan may have more of them than this service knows.
///
/// @param provinceCodes where; null for everywhere
record PublishedDuties(
        @NotNull String agency,
        @NotNull List<String> duties,
        @Nullable List<String> provinceCodes) {}
