package org.saphan.plan.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.Ranking;

/// The terms to try out; the programme's own stand in for those that are absent.
@Schema(description = "The terms to try out; the programme's own stand in for those that are absent.", examples = """
                {
                  "eligibility": {
                    "starMin": 4,
                    "starMax": 5,
                    "kinds": ["COMMUNITY_GROUP"],
                    "roundYearsBE": [2552, 2553],
                    "requires": ["VOLUNTARY"]
                  },
                  "quota": {"perProvince": 2, "mode": "MIN", "totalMin": 200},
                  "ranking": {
                    "version": 1,
                    "criteria": [
                      {"measure": "POTENTIAL_SCORE", "weight": 60},
                      {"measure": "RATING_TOTAL", "weight": 40}
                    ],
                    "ties": ["MORE_STARS", "EARLIER_STATEMENT"]
                  },
                  "provinceSetAsOf": "2010-09-30",
                  "reservePerProvince": 3
                }""")
record NewSimulation(
        @Valid @Nullable EligibilityTerms eligibility,
        @Valid @Nullable Quota quota,
        @Valid @Nullable Ranking ranking,

        @Schema(description = "The day on which the set of provinces is read from the areas.", examples = "2010-09-30")
        @Nullable LocalDate provinceSetAsOf,

        @Schema(description = "How many stand in reserve in each province; absent for all who remain.", examples = "3")
        @Min(0) @Max(10_000) @Nullable Integer reservePerProvince) {}
