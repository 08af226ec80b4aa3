package org.saphan.plan.coverage;

/// Whether a target is met.
enum TargetStatus {
    MET,
    NOT_MET
}
