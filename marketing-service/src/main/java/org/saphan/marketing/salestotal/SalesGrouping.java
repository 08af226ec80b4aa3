package org.saphan.marketing.salestotal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What sales are broken down by.
enum SalesGrouping {
    CHANNEL("channel", "channel_id", "o.channel_id::text", "channelId"),
    MONTH("month", "month", "to_char(s.period, 'YYYY-MM')", "month"),
    MARKET("market", "market", "c.market", "market"),
    PROVINCE("province", "province_code", "coalesce(e.province_code, 'UNKNOWN')", "provinceCode"),
    CATEGORY("category", "category", "coalesce(p.category, 'UNKNOWN')", "category");

    /// One of them, as the parameter spells it.
    static final String NAME = "(channel|month|market|province|category)";

    /// Any of them, with commas between.
    static final String LIST = NAME + "(," + NAME + "){0,4}";

    private final String name;
    private final String column;
    private final String expression;
    private final String member;

    SalesGrouping(String name, String column, String expression, String member) {
        this.name = name;
        this.column = column;
        this.expression = expression;
        this.member = member;
    }

    /// @param names as the parameter gives them; null for one row
    static Set<SalesGrouping> parse(@Nullable String names) {
        var wanted = EnumSet.noneOf(SalesGrouping.class);
        if (names != null) {
            Arrays.stream(names.split(",", -1)).map(SalesGrouping::named).forEach(wanted::add);
        }
        return wanted;
    }

    private static SalesGrouping named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    String column() {
        return column;
    }

    String expression() {
        return expression;
    }

    /// Its place in a row of the report.
    String member() {
        return member;
    }
}
