package org.saphan.plan.enrolledproduct;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A product's part in a programme, as every reader may see it.
@Schema(description = "A product's part in a programme.")
record EnrolledProductDetails(
        @NotNull UUID enrolledProductId,
        @NotNull UUID enrolmentId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull UUID productId,

        @NotNull @Schema(description = "The rating that it was taken up on.")
        UUID ratingId,

        @Schema(required = true, examples = "2553") int roundYearBE,
        @Schema(required = true, examples = "4") int stars,
        @NotNull @Schema(maxLength = 20) String takenUpBy,
        @NotNull LocalDate takenUpOn,
        @Nullable LocalDate removedOn,
        @Schema(maxLength = 500) @Nullable String removalReason,
        @JsonIgnore long version) {}
