package org.saphan.marketing.contribution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which contributions a list shows; all conditions hold together.
class ContributionFilter {

    @QueryParam("agency")
    @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
    @Parameter(description = "Whose.", example = "TCC")
    @Nullable String agency;

    @QueryParam("kind")
    @Pattern(regexp = "SPACE|MEDIA|FUNDING|TRAINING|LOGISTICS|TECHNOLOGY|MATCHMAKING|OTHER") @Parameter(description = "What is contributed.", example = "MEDIA")
    @Nullable String kind;

    @QueryParam("state")
    @Pattern(regexp = "STANDING|SUPERSEDED|WITHDRAWN") @Parameter(description = "Whether it counts.", example = "STANDING")
    @Nullable String state;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        if (agency != null) {
            conditions.put("agency = ?", agency);
        }
        if (kind != null) {
            conditions.put("terms.kind = ?", ContributionKind.valueOf(kind));
        }
        return conditions;
    }

    /// What its state means, as a further condition.
    String inState() {
        if (state == null) {
            return "";
        }
        return switch (ContributionState.valueOf(state)) {
            case STANDING -> " and supersededBy is null and withdrawnOn is null";
            case SUPERSEDED -> " and supersededBy is not null";
            case WITHDRAWN -> " and withdrawnOn is not null";
        };
    }
}
