package org.saphan.plan.indicatorvalue;

/// By what results are added up.
public enum IndicatorGrouping {
    /// All together.
    PROGRAMME("''"),

    /// By the province in which the entrepreneur was selected.
    PROVINCE("e.province_code"),

    /// By the month in which what came after was found; of the baseline while it was not.
    MONTH("to_char(coalesce(v.after_on, v.baseline_on), 'YYYY-MM')"),

    /// By the agency that recorded it.
    AGENCY("v.recorded_by");

    private final String expression;

    IndicatorGrouping(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
