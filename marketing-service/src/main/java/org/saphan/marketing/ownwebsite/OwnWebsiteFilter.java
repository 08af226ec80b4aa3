package org.saphan.marketing.ownwebsite;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which websites a list shows; all conditions hold together.
class OwnWebsiteFilter {

    @QueryParam("entrepreneur")
    @Parameter(description = "The entrepreneur's id.")
    @Nullable UUID entrepreneur;

    @QueryParam("programme")
    @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Parameter(description = "The programme's code.", example = "OTOP_PLUS_NEXT")
    @Nullable String programme;

    @QueryParam("state")
    @Pattern(regexp = "CLAIMED|VERIFIED|LIVE|LAPSED|RETIRED") @Parameter(description = "How far it has come.", example = "LIVE")
    @Nullable String state;
}
