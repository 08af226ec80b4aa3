package org.saphan.registry.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// How products are to be counted.
class ProductCounting {

    private static final String DIMENSION = "(province|category|quadrant|stars)";

    @QueryParam("by")
    @Pattern(regexp = DIMENSION + "(," + DIMENSION + "){0,2}")
    @Parameter(
            description = "Up to three of province, category, quadrant and stars; absent for one count of all.",
            example = "province,category")
    @Nullable String by;

    @QueryParam("round")
    @Min(2544) @Max(2700) @Parameter(description = "The announced OPC round whose stars count, Buddhist era; with `stars` only.")
    @Nullable Integer round;

    @QueryParam("asOf")
    @Parameter(description = "As the register stood at the end of this day in Thailand; absent for today.")
    @Nullable LocalDate asOf;
}
