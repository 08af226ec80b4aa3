package org.saphan.marketing.productioncapacity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.GoodsUnit;

/// How much of a product can be made in a month, as one agency stated it.
@Schema(description = "How much of a product can be made in a month, as one agency stated it.")
record ProductionCapacityDetails(
        @NotNull UUID productionCapacityId,
        @NotNull UUID productId,

        @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT") @Nullable String programmeCode,

        @Schema(required = true, description = "In a month.", examples = "2400")
        int quantity,

        @NotNull GoodsUnit unit,
        @NotNull LocalDate statedOn,

        @NotNull @Schema(maxLength = 300, description = "What it was seen from.")
        String evidence,

        @NotNull @Schema(maxLength = 20, examples = "OPS-MOC")
        String recordedBy,

        @NotNull LocalDate recordedOn,
        @JsonIgnore long version) {}
