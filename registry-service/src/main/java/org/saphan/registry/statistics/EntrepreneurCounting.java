package org.saphan.registry.statistics;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// How entrepreneurs are to be counted.
class EntrepreneurCounting {

    private static final String DIMENSION = "(province|district|kind|status|sizeClass|journeyStage|sector)";

    @QueryParam("by")
    @Pattern(regexp = DIMENSION + "(," + DIMENSION + "){0,2}")
    @Parameter(
            description = "Up to three of province, district, kind, status, sizeClass, journeyStage and sector; absent"
                    + " for one count of all.",
            example = "province,kind")
    @Nullable String by;

    @QueryParam("asOf")
    @Parameter(description = "As the register stood at the end of this day in Thailand; absent for today.")
    @Nullable LocalDate asOf;
}
