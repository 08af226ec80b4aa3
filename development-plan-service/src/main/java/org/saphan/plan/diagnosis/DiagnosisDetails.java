package org.saphan.plan.diagnosis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A diagnosis, as the programme's agencies may see it.
@Schema(description = "A diagnosis of an enrolled entrepreneur.")
record DiagnosisDetails(
        @NotNull UUID diagnosisId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull DiagnosisState state,
        @NotNull @Schema(maxItems = 50) List<String> strengths,
        @NotNull @Schema(maxItems = 50) List<String> weaknesses,
        @NotNull @Schema(maxItems = 50) List<ProblemDetails> problems,
        @NotNull @Schema(maxLength = 4000) String commercialPotential,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @Schema(maxLength = 20) @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @JsonIgnore long version) {}
