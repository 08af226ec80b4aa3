package org.saphan.cluster.yearreport;

import java.util.Locale;

/// By what members are added up.
enum IndicatorGrouping {
    /// Where the member was when the round closed; empty where that is not known.
    PROVINCE("coalesce(m.province_code, '')"),

    SECTOR("c.sector"),

    ORIGIN("c.origin");

    /// As a query parameter spells them.
    static final String NAMES = "province|sector|origin";

    private final String expression;

    IndicatorGrouping(String expression) {
        this.expression = expression;
    }

    static IndicatorGrouping of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String expression() {
        return expression;
    }
}
