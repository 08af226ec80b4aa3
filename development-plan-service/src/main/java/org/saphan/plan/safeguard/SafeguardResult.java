package org.saphan.plan.safeguard;

/// Whether a safeguard holds.
public enum SafeguardResult {
    PASS,
    FAIL
}
