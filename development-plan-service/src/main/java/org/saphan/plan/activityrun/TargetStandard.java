package org.saphan.plan.activityrun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The standards that a product can be certified for, spelt as the register spells them (S4-09).
@Schema(
        description =
                "The standard aimed at: TCPS มผช., FDA อย., HALAL, GMP, HACCP, ISO, TIS มอก. and the others of the"
                        + " register.")
enum TargetStandard {
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
