package org.saphan.marketing.channel;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which channels a list shows; all conditions hold together.
class ChannelFilter {

    @QueryParam("type")
    @Pattern(regexp = "DOMESTIC_RETAIL|FAIR|EXPORT|ONLINE_MARKETPLACE|OWN_WEBSITE|LOGISTICS|BROADCAST") @Parameter(description = "What kind of channel.", example = "FAIR")
    @Nullable String type;

    @QueryParam("market")
    @Pattern(regexp = "DOMESTIC|FOREIGN|ONLINE") @Parameter(description = "DOMESTIC, FOREIGN or ONLINE.")
    @Nullable String market;

    @QueryParam("provider")
    @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
    @Parameter(description = "The agency that provides it.", example = "CDD")
    @Nullable String provider;

    @QueryParam("state")
    @Pattern(regexp = "OPEN|CLOSED") @Parameter(description = "OPEN or CLOSED.")
    @Nullable String state;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "type = ?", type == null ? null : ChannelType.valueOf(type));
        put(conditions, "market = ?", market == null ? null : Market.valueOf(market));
        put(conditions, "providerAgency = ?", provider);
        put(conditions, "state = ?", state == null ? null : ChannelState.valueOf(state));
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
