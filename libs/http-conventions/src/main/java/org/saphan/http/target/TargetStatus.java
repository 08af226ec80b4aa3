package org.saphan.http.target;

import java.math.BigDecimal;

/// Whether a target is met.
public enum TargetStatus {
    MET,
    NOT_MET;

    public static TargetStatus of(BigDecimal actual, Comparator comparator, BigDecimal target) {
        return comparator.isMet(actual, target) ? MET : NOT_MET;
    }
}
