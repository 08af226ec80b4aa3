package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.rubric.SocialDimension;

/// The mean score of one dimension.
@Schema(description = "The mean score of one dimension.")
record SocialMean(
        @NotNull SocialDimension dimension,

        @NotNull @Schema(description = "Half up to two decimals.", minimum = "1", maximum = "5", examples = "3.67")
        BigDecimal mean) {}
