package org.saphan.plan.diagnosis;

/// How much a problem weighs.
enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
