package org.saphan.marketing.admission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// On what an application stands.
@Schema(
        description = "On what an application stands: graduation from the named programme, graduation from OTOP NEXT,"
                + " products with market potential, or part in DIP's activity A1.")
public enum Basis {
    PROGRAMME_GRADUATE,
    NEXT_GRADUATE,
    MARKET_POTENTIAL,
    DIP_A1;

    /// Whether the rules of OTOP PLUS hold (S2-07).
    boolean isOtopPlus() {
        return this == NEXT_GRADUATE || this == MARKET_POTENTIAL;
    }
}
