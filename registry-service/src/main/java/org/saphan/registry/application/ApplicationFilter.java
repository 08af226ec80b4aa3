package org.saphan.registry.application;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.http.PageRequest;

/// Which applications of a round are wanted.
class ApplicationFilter extends PageRequest {

    @QueryParam("state")
    @Parameter(description = "Only applications that stand here.")
    @Nullable ApplicationStage state;

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "Only applications of this province.")
    @Nullable String province;
}
