package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts that an application was admitted on.
@Schema(description = "The facts that the application was admitted on.")
public record AdmissionFacts(
        @NotNull Standing standing,
        @Nullable EnrolmentUsed enrolment,
        @NotNull @Schema(maxItems = 1000) List<RatingUsed> ratings) {}
