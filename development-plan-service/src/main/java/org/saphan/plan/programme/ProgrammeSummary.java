package org.saphan.plan.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A row of the list of programmes.
@Schema(description = "A programme in a list.")
record ProgrammeSummary(
        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String code,

        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull @Schema(maxLength = 20) String ownerAgency,
        @NotNull LocalDate provinceSetAsOf,
        @NotNull ProgrammeState state) {}
