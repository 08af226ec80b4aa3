package org.saphan.cluster.cda;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which CDAs a list shows; all conditions hold together.
class CdaFilter {

    @QueryParam("agency")
    @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
    @Parameter(description = "The agency that it works for.", example = "PROVINCE-52")
    @Nullable String agency;

    @QueryParam("sector")
    @Size(max = 100) @Parameter(description = "A sector that it knows; who knows any is shown too.", example = "PINEAPPLE")
    @Nullable String sector;

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "Where it works; who works everywhere is shown too.", example = "52")
    @Nullable String province;

    @QueryParam("free")
    @Parameter(description = "Whether it helps fewer clusters today than would be too many.")
    @Nullable Boolean free;
}
