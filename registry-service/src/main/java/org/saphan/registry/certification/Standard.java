package org.saphan.registry.certification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The standards that products are certified for.
@Schema(
        description =
                "The standards that products are certified for: TCPS มผช., FDA อย., HALAL, GMP, HACCP, ISO, TIS มอก.,"
                        + " Q_MARK, GI, ORGANIC, ROYAL_PEACOCK, G_MARK, CARBON_FOOTPRINT, and OTHER with its name.")
public enum Standard {
    TCPS,
    FDA,
    HALAL,
    GMP,
    HACCP,
    ISO,
    TIS,
    Q_MARK,
    GI,
    ORGANIC,
    ROYAL_PEACOCK,
    G_MARK,
    CARBON_FOOTPRINT,
    OTHER
}
