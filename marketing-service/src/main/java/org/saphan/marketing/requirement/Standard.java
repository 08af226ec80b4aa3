package org.saphan.marketing.requirement;

/// The standards that a channel can ask for: those that the register certifies and can be told apart by their code.
enum Standard {
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
    CARBON_FOOTPRINT
}
