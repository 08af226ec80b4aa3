package org.saphan.cluster.membership;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.progress.MembershipState;

/// Which members of a cluster a list shows; all conditions hold together.
class MembershipFilter {

    @QueryParam("entrepreneur")
    @Parameter(description = "The entrepreneur's id.")
    @Nullable UUID entrepreneur;

    @QueryParam("tier")
    @Pattern(regexp = "UPSTREAM|MIDSTREAM|DOWNSTREAM") @Parameter(description = "UPSTREAM, MIDSTREAM or DOWNSTREAM.")
    @Nullable String tier;

    @QueryParam("state")
    @Pattern(regexp = "INVITED|INTAKE_DONE|ACTIVE|LEFT") @Parameter(description = "How far it has come.", example = "ACTIVE")
    @Nullable String state;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "entrepreneurId = ?", entrepreneur);
        put(conditions, "tier = ?", tier == null ? null : Tier.valueOf(tier));
        put(conditions, "progress.state = ?", state == null ? null : MembershipState.valueOf(state));
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
