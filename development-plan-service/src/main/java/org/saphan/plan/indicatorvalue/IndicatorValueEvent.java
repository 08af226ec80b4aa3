package org.saphan.plan.indicatorvalue;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a result.
sealed interface IndicatorValueEvent extends Event {

    @Override
    IndicatorValuePublished state();

    /// A result was recorded, with what was before and perhaps with what came after.
    @Fact("plan.indicator-value.recorded.v1")
    record IndicatorValueRecorded(IndicatorValuePublished state) implements IndicatorValueEvent {}

    /// What came after was found.
    @Fact("plan.indicator-value.measured.v1")
    record IndicatorValueMeasured(IndicatorValuePublished state) implements IndicatorValueEvent {}

    /// Another result is right instead.
    @Fact("plan.indicator-value.superseded.v1")
    record IndicatorValueWrittenOff(IndicatorValuePublished state) implements IndicatorValueEvent {}
}
