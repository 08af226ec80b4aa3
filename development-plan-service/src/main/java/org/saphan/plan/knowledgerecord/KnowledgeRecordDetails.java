package org.saphan.plan.knowledgerecord;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.criterion.Dimension;

/// A knowledge record, as its readers see it.
@Schema(description = "What an office learnt.")
record KnowledgeRecordDetails(
        @NotNull UUID knowledgeRecordId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 2) String provinceCode,
        @NotNull RecordState state,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull @Schema(maxItems = 50) List<String> assets,
        @NotNull @Schema(maxItems = 50) List<String> core,
        @NotNull @Schema(maxItems = 50) List<String> strategies,
        @NotNull @Schema(maxItems = 6) List<Dimension> dimensions,
        @NotNull @Schema(maxLength = 200) String office,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Schema(maxLength = 20) String agency,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Schema(maxLength = 500) @Nullable String withdrawalReason,
        @JsonIgnore long version) {}
