package org.saphan.registry.duplicate;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One sign and how much it weighs.
@Schema(description = "One sign and how much it weighs.")
public record Evidence(
        @NotNull @Schema(examples = "SAME_PHONE") DuplicateSign sign,

        @NotNull @Schema(
                description = "Points for (positive) or against (negative); all together and the start of -6.5 give the"
                        + " score by the logistic function.",
                examples = "4.5")
        BigDecimal points) {}
