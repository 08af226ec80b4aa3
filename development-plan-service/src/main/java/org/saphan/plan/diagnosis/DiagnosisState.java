package org.saphan.plan.diagnosis;

/// Whether a diagnosis may still be rewritten.
enum DiagnosisState {
    DRAFT,
    CONFIRMED
}
