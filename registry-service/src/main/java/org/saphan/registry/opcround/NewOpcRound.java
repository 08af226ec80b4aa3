package org.saphan.registry.opcround;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A round that is to be held.
@Schema(description = "A round that is to be held.", examples = """
                {
                  "yearBE": 2553,
                  "scheme": {
                    "sections": [
                      {
                        "code": "A",
                        "nameTh": "ด้านผลิตภัณฑ์และความเข้มแข็งของชุมชน",
                        "nameEn": "Product and strength of the community",
                        "maximum": 30
                      },
                      {
                        "code": "B",
                        "nameTh": "ด้านการตลาดและความเป็นมาของผลิตภัณฑ์",
                        "nameEn": "Marketing and story of the product",
                        "maximum": 25
                      },
                      {
                        "code": "C",
                        "nameTh": "ด้านคุณภาพผลิตภัณฑ์",
                        "nameEn": "Quality of the product",
                        "maximum": 45
                      }
                    ],
                    "thresholds": [
                      {"stars": 5, "from": 90},
                      {"stars": 4, "from": 80},
                      {"stars": 3, "from": 70},
                      {"stars": 2, "from": 50},
                      {"stars": 1, "from": 0}
                    ],
                    "categoryMaxima": [
                      {"section": "C", "category": "NON_FOOD_HERB", "maximum": 40}
                    ],
                    "quorum": {"provincial": 5, "national": 7},
                    "nationalFrom": 35,
                    "validityYears": 3,
                    "appealDays": 15
                  }
                }""")
record NewOpcRound(
        @Min(2546) @Max(2700) @Schema(description = "Buddhist era.", examples = "2552")
        int yearBE,

        @NotNull @Valid RatingScheme scheme) {}
