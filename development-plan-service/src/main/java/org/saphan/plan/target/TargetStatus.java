package org.saphan.plan.target;

/// Whether a target is met.
enum TargetStatus {
    MET,
    NOT_MET
}
