package org.saphan.marketing.valuemeasurement;

import java.util.Locale;

/// By what the value added is summed up.
enum ValueGrouping {
    /// All together.
    PROGRAMME("v.programme_code"),

    /// By the province where the product's entrepreneur is.
    PROVINCE("coalesce(e.province_code, 'UNKNOWN')"),

    /// By the product's category.
    CATEGORY("coalesce(p.category, 'UNKNOWN')");

    /// Their names, as parameters have them.
    static final String NAMES = "programme|province|category";

    private final String expression;

    ValueGrouping(String expression) {
        this.expression = expression;
    }

    /// As the parameter has it, `province`.
    static ValueGrouping of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    String expression() {
        return expression;
    }
}
