package org.saphan.plan.knowledgerecord;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.criterion.Dimension;

/// A published record, as a search shows it.
@Schema(description = "A published record, as a search shows it.")
record KnowledgeRecordSummary(
        @NotNull UUID knowledgeRecordId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 2) String provinceCode,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull @Schema(maxItems = 6) List<Dimension> dimensions,
        @NotNull @Schema(maxLength = 200) String office,
        @Nullable LocalDate publishedOn) {}
