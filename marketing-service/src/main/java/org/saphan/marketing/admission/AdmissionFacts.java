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
        @Nullable RunUsed run,

        @NotNull @Schema(maxItems = 100, description = "Those that gave the named products market potential.")
        List<AssessmentUsed> assessments,

        @NotNull @Schema(maxItems = 1000) List<RatingUsed> ratings) {

    /// What an older edition kept has no assessments.
    public AdmissionFacts {
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
    }
}
