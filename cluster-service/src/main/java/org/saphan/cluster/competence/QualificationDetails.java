package org.saphan.cluster.competence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A qualification as it stands on a day.
@Schema(description = "A qualification, and whether it has expired.")
public record QualificationDetails(
        @NotNull @Schema(maxLength = 200) String title,
        @NotNull @Schema(maxLength = 200) String issuedBy,
        @Nullable LocalDate validUntil,

        @Schema(required = true, description = "Whether its last day is over.")
        boolean expired) {}
