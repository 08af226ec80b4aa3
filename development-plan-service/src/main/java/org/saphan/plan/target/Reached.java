package org.saphan.plan.target;

import java.math.BigDecimal;
import java.util.List;
import org.saphan.plan.indicatorvalue.MethodUsed;

/// What was reached of a target, in the target's unit and unrounded.
///
/// @param step the least by which it can rise
/// @param methods by which the results were measured; none where things are counted
record Reached(BigDecimal actual, BigDecimal step, List<MethodUsed> methods) {

    static Reached counted(BigDecimal actual) {
        return new Reached(actual, BigDecimal.ONE, List.of());
    }
}
