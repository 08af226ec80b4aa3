package org.saphan.registry.area;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An area as every reader may see it.
@Schema(description = "An administrative area.")
record AreaDetails(
        @NotNull @Schema(description = "DOPA's code.", pattern = "\\d{2}|\\d{4}|\\d{6}", examples = "240112")
        String code,

        @NotNull AreaLevel level,

        @Schema(description = "The area above; a province has none.", maxLength = 4) @Nullable String parentCode,

        @NotNull @Schema(maxLength = 100, examples = "โสธร") String nameTh,

        @NotNull @Schema(maxLength = 100, examples = "Sothon")
        String nameEn,

        @Schema(pattern = "\\d{5}") @Nullable String postalCode,

        @NotNull @Schema(description = "The first day in force.")
        LocalDate validFrom,

        @Schema(description = "The last day in force; absent while it is in force.") @Nullable LocalDate validTo) {}
