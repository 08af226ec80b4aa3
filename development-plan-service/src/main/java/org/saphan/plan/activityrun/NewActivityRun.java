package org.saphan.plan.activityrun;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// An activity of the catalogue that an entrepreneur is to go through.
@Schema(description = "An activity of the catalogue that an entrepreneur is to go through.", examples = """
                {
                  "activityCode": "A5",
                  "agency": "DIP",
                  "startsOn": "2020-10-01",
                  "endsOn": "2020-12-31",
                  "targetStandard": "HALAL"
                }""")
record NewActivityRun(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "A5")
        String activityCode,

        @Schema(description = "The agency that carries it out.", examples = "DIP")
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String agency,

        @NotNull @Schema(examples = "2020-10-01") LocalDate startsOn,

        @NotNull @Schema(description = "The last day.", examples = "2020-12-31")
        LocalDate endsOn,

        @Schema(description = "The product that it is for, where the activity is for one.") @Nullable UUID productId,

        @Schema(description = "The standard aimed at, where the activity asks for one.") @Nullable TargetStandard targetStandard,

        @Schema(
                description =
                        "The successor who takes part; where the activity asks for one, the oldest that stands when absent.")
        @Nullable UUID successorId) {

    /// @throws InvalidRequest when it ends before it starts
    void checkDays() {
        if (endsOn.isBefore(startsOn)) {
            throw new InvalidRequest("/endsOn", "BEFORE_START");
        }
    }

    RunPeriod period() {
        return new RunPeriod(startsOn, endsOn);
    }
}
