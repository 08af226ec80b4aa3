package org.saphan.registry.area;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.http.PageRequest;

/// Which areas are wanted.
class AreaFilter extends PageRequest {

    @QueryParam("level")
    @Parameter(description = "Only areas of this level.")
    @Nullable AreaLevel level;

    @QueryParam("parent")
    @Pattern(regexp = "\\d{2}(\\d{2})?")
    @Parameter(description = "Only areas directly below this one.")
    @Nullable String parent;

    @QueryParam("on")
    @Parameter(description = "Only areas in force on this day.")
    @Nullable LocalDate on;

    @QueryParam("text")
    @Size(min = 1, max = 100) @Parameter(description = "Only areas whose Thai or English name contains this.")
    @Nullable String text;
}
