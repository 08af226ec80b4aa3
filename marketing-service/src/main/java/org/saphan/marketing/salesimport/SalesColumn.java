package org.saphan.marketing.salesimport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a file, each with its names.
enum SalesColumn {
    ONBOARDING("onboardingId", "รหัสการเข้าสู่ช่องทาง", "019bf3a0-93d1-7c44-9b7e-0f6a2d5c8e13", true),
    PRODUCT("productId", "รหัสผลิตภัณฑ์", "019bf39f-58c2-7d13-b0a4-6e92c1f75d08", true),
    PERIOD("period", "เดือน", "2013-05", true),
    DOMESTIC("domestic", "ยอดขายในประเทศ", "48500.50", true),
    FOREIGN("foreign", "ยอดขายต่างประเทศ", "0.00", true),
    UNITS("units", "จำนวนหน่วย", "970", false);

    private static final Locale THAI = Locale.of("th");

    private final String member;
    private final String nameTh;
    private final String example;
    private final boolean needed;

    SalesColumn(String member, String nameTh, String example, boolean needed) {
        this.member = member;
        this.nameTh = nameTh;
        this.example = example;
        this.needed = needed;
    }

    /// The column with this heading in either language.
    static Optional<SalesColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(each -> each.member.equalsIgnoreCase(heading) || each.nameTh.equals(heading))
                .findFirst();
    }

    static List<String> heading(Locale language) {
        return Arrays.stream(values())
                .map(each -> language.equals(THAI) ? each.nameTh : each.member)
                .toList();
    }

    String member() {
        return member;
    }

    String nameTh() {
        return nameTh;
    }

    String example() {
        return example;
    }

    boolean isNeeded() {
        return needed;
    }
}
