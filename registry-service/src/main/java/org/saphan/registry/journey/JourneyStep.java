package org.saphan.registry.journey;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One dated step of an entrepreneur's journey.
@Schema(description = "One dated step of an entrepreneur's journey.")
record JourneyStep(
        @NotNull LocalDate on,

        @NotNull @Schema(description = "The service that says so.", examples = "plan", maxLength = 20)
        String service,

        @NotNull JourneyStepKind step,
        @NotNull @Schema(maxLength = 100) String labelTh,
        @NotNull @Schema(maxLength = 100) String labelEn,

        @NotNull @Schema(
                description = "The round with its stars, the standard, the programme, the channel or the cluster.",
                maxLength = 100)
        String reference) {

    static JourneyStep of(LocalDate on, String service, JourneyStepKind step, String reference) {
        return new JourneyStep(on, service, step, step.labelTh(), step.labelEn(), reference);
    }
}
