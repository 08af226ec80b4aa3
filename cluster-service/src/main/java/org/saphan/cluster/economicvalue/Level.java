package org.saphan.cluster.economicvalue;

import java.math.BigDecimal;

/// How far a member rose above its intake; neither is below zero.
public record Level(BigDecimal revenueIncrease, BigDecimal costSaving) {

    /// Of a member that was in no closed round yet.
    public static final Level NONE = new Level(new BigDecimal("0.00"), new BigDecimal("0.00"));

    /// The better of both, each by itself.
    public Level max(Level other) {
        return new Level(revenueIncrease.max(other.revenueIncrease), costSaving.max(other.costSaving));
    }
}
