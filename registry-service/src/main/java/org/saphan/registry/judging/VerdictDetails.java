package org.saphan.registry.judging;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.opcround.CommitteeLevel;

/// What a committee decided on an application: the means of its members' scores, and what followed.
@Schema(
        description =
                "What a committee decided on an application: the means of its members' scores, and what followed.")
record VerdictDetails(
        @NotNull UUID applicationId,
        @NotNull CommitteeLevel level,
        @NotNull @Schema(maxItems = 3) List<SectionScore> sections,

        @NotNull @Schema(description = "How many members' scores the means are of.")
        Integer memberCount,

        @NotNull VerdictOutcome outcome,
        @Nullable UUID ratingId,
        @NotNull LocalDate decidedOn) {}
