package org.saphan.local.demo;

import java.util.Locale;

/// An invented entrepreneur, known by a number from 0. The products carry consecutive numbers from `firstProduct`.
record Producer(int number, Kind kind, String subdistrictCode, int firstProduct, int products) {

    String externalNo() {
        return String.format(Locale.ROOT, "DEMO-%06d", number + 1);
    }

    String provinceCode() {
        return subdistrictCode.substring(0, 2);
    }

    /// @param ordinal which of the entrepreneur's products, from 0
    String productNo(int ordinal) {
        return productNoOf(firstProduct + ordinal);
    }

    static String productNoOf(int product) {
        return String.format(Locale.ROOT, "DEMO-P-%06d", product + 1);
    }
}
