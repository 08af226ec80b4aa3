package org.saphan.registry.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.table.Conditions;

/// Which ratings of a round are wanted.
public class RatingFilter {

    @QueryParam("stars")
    @Min(1) @Max(5) @Parameter(description = "Only ratings with so many stars.")
    @Nullable Integer stars;

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "Only ratings of this province.")
    @Nullable String province;

    /// The conditions on `rating r`: those of a round that stand.
    public Conditions conditions(int yearBE) {
        return new Conditions()
                .and("r.round_year_be = ? and r.superseded_by is null", yearBE)
                .and("r.stars = ?", stars)
                .and("r.province_code = ?", province);
    }
}
