package org.saphan.plan.chart;

import java.util.Locale;
import org.saphan.plan.indicatorvalue.IndicatorGrouping;

/// By what a chart is drawn.
enum ProgressGrouping {
    PROVINCE("province_code", IndicatorGrouping.PROVINCE),
    AGENCY("agency", IndicatorGrouping.AGENCY),
    MONTH("to_char(day, 'YYYY-MM')", IndicatorGrouping.MONTH);

    /// Its names, as parameters have them.
    static final String NAMES = "province|agency|month";

    private final String expression;
    private final IndicatorGrouping ofIndicators;

    ProgressGrouping(String expression, IndicatorGrouping ofIndicators) {
        this.expression = expression;
        this.ofIndicators = ofIndicators;
    }

    /// As the parameter has it, `province`.
    static ProgressGrouping of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    String expression() {
        return expression;
    }

    IndicatorGrouping ofIndicators() {
        return ofIndicators;
    }
}
