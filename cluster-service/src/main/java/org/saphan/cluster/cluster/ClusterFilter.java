package org.saphan.cluster.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which clusters a list shows; all conditions hold together.
class ClusterFilter {

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "A province that it lies in.", example = "52")
    @Nullable String province;

    @QueryParam("sector")
    @Size(max = 100) @Parameter(description = "Its sector.", example = "PINEAPPLE")
    @Nullable String sector;

    @QueryParam("origin")
    @Pattern(regexp = "NEW|CONTINUING") @Parameter(description = "NEW or CONTINUING.")
    @Nullable String origin;

    @QueryParam("scope")
    @Pattern(regexp = "PROVINCIAL|REGIONAL|NATIONAL") @Parameter(description = "PROVINCIAL, REGIONAL or NATIONAL.")
    @Nullable String scope;

    @QueryParam("state")
    @Pattern(regexp = "PROPOSED|SELECTED|ACTIVE|UNDER_REVIEW|GRADUATED|DISSOLVED") @Parameter(description = "How far it has come.")
    @Nullable String state;

    @QueryParam("driver")
    @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
    @Parameter(description = "The agency that drives it.", example = "PROVINCE-52")
    @Nullable String driver;

    @QueryParam("startFiscalYearBE")
    @Min(2540) @Max(2700) @Parameter(description = "Its first fiscal year, Buddhist era.", example = "2562")
    @Nullable Integer startFiscalYearBE;

    @QueryParam("fiscalYearBE")
    @Min(2540) @Max(2700) @Parameter(description = "A fiscal year in which it is or was supported, Buddhist era.", example = "2562")
    @Nullable Integer fiscalYearBE;

    /// The conditions, each with a place for its value.
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        put(conditions, "array_position(provinceCodes, ?) > 0", province);
        put(conditions, "sector = ?", sector);
        put(conditions, "origin = ?", origin == null ? null : ClusterOrigin.valueOf(origin));
        put(conditions, "scope = ?", scope == null ? null : ClusterScope.valueOf(scope));
        put(conditions, "course.state = ?", state == null ? null : ClusterState.valueOf(state));
        put(conditions, "driverAgency = ?", driver);
        put(conditions, "startFiscalYearBe = ?", startFiscalYearBE);
        put(conditions, "? member of supportedYearsBe", fiscalYearBE);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
