package org.saphan.marketing.onboarding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.progress.OnboardingState;

/// Which onboardings a list shows; all conditions hold together.
class OnboardingFilter {

    @QueryParam("channel")
    @Parameter(description = "The channel's id.")
    @Nullable UUID channel;

    @QueryParam("entrepreneur")
    @Parameter(description = "The entrepreneur's id.")
    @Nullable UUID entrepreneur;

    @QueryParam("programme")
    @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Parameter(description = "The programme's code.", example = "OTOP_TO_SME")
    @Nullable String programme;

    @QueryParam("state")
    @Pattern(regexp = "APPLIED|SCREENED|PREPARING|LIVE|PAUSED|CLOSED|REJECTED") @Parameter(description = "How far it has come.", example = "LIVE")
    @Nullable String state;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "channelId = ?", channel);
        put(conditions, "entrepreneurId = ?", entrepreneur);
        put(conditions, "programmeCode = ?", programme);
        put(conditions, "progress.state = ?", state == null ? null : OnboardingState.valueOf(state));
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
