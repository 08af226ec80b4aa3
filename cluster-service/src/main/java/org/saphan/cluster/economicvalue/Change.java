package org.saphan.cluster.economicvalue;

import java.math.BigDecimal;
import org.saphan.cluster.intake.Intake;

/// How a member stands against its intake.
///
/// @param revenueChange below zero where revenue fell
/// @param costSaving below zero where cost rose
public record Change(BigDecimal revenueChange, BigDecimal costSaving, BigDecimal newInvestment) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /// @param baseline where it began
    public static Change of(Intake baseline, BigDecimal revenue, BigDecimal cost, BigDecimal newInvestment) {
        return new Change(
                revenue.subtract(baseline.baselineRevenue()),
                baseline.baselineCost().subtract(cost),
                newInvestment);
    }

    /// The economic value against the intake, whatever was counted before.
    public BigDecimal value() {
        return level().revenueIncrease().add(level().costSaving()).add(newInvestment);
    }

    public Level level() {
        return new Level(revenueChange.max(NOTHING), costSaving.max(NOTHING));
    }

    /// What counts beside what was counted before.
    ///
    /// @param best the best level of the closed rounds before
    public Counted beyond(Level best) {
        return new Counted(
                level().revenueIncrease().subtract(best.revenueIncrease()).max(NOTHING),
                level().costSaving().subtract(best.costSaving()).max(NOTHING),
                newInvestment);
    }
}
