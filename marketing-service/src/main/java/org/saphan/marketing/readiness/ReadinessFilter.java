package org.saphan.marketing.readiness;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Of whom the readiness for a channel is wanted; all conditions hold together.
class ReadinessFilter {

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "The province's code.", example = "24")
    @Nullable String province;

    @QueryParam("ready")
    @Pattern(regexp = "true|false") @Parameter(description = "Only who is ready, or only who lacks something.", example = "true")
    @Nullable String ready;

    @Nullable String province() {
        return province;
    }

    /// Null for both.
    @Nullable Boolean ready() {
        return ready == null ? null : Boolean.valueOf(ready);
    }
}
