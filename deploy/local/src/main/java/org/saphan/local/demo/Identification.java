package org.saphan.local.demo;

import java.util.Locale;

/// Thirteen-digit identification numbers that nobody holds: digits 2 to 5 are 0000, an office that was never
/// assigned. The last digit is
/// (11 − Σ mod 11) mod 10 over the first twelve with weights 13 to 2.
final class Identification {

    /// The first serial given out; the ones below are left to hand-written examples.
    private static final int FIRST_SERIAL = 1_000_000;

    private static final int LENGTH = 13;

    private Identification() {}

    /// A person's number; its first digit runs from 1 to 8.
    static String person(int serial) {
        return withCheckDigit(String.format(Locale.ROOT, "%d0000%07d", 1 + serial % 8, FIRST_SERIAL + serial));
    }

    /// A juristic person's number; its first digit is 0.
    static String juristic(int serial) {
        return withCheckDigit(String.format(Locale.ROOT, "00000%07d", FIRST_SERIAL + serial));
    }

    static boolean isValid(String number) {
        return number.matches("\\d{13}") && number.equals(withCheckDigit(number.substring(0, LENGTH - 1)));
    }

    private static String withCheckDigit(String twelve) {
        var sum = 0;
        for (var i = 0; i < twelve.length(); i++) {
            sum += (LENGTH - i) * Character.digit(twelve.charAt(i), 10);
        }
        return twelve + (11 - sum % 11) % 10;
    }
}
