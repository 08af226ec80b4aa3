package org.saphan.cluster.linkage;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which linkages of a cluster a list shows; all conditions hold together.
class LinkageFilter {

    @QueryParam("member")
    @Parameter(description = "The membership of either of the two.")
    @Nullable UUID member;

    @QueryParam("kind")
    @Pattern(regexp = "SUPPLY|JOINT_PURCHASE|SHARED_FACILITY|KNOWLEDGE") @Parameter(description = "What the two do with each other.", example = "SUPPLY")
    @Nullable String kind;

    @QueryParam("standing")
    @Parameter(description = "true: only what stands; false: only what has ended.")
    @Nullable Boolean standing;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "(fromMemberId = ? or toMemberId = ?)", member);
        put(conditions, "kind = ?", kind == null ? null : LinkageKind.valueOf(kind));
        put(conditions, "case when endedOn is null then true else false end = ?", standing);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
