package org.saphan.registry.phone;

import java.util.regex.Pattern;

/// A Thai telephone number.
///
/// @param digits nine of a landline or ten of a mobile, the first a zero
record PhoneNumber(String digits) {

    private static final Pattern DIGITS = Pattern.compile("0\\d{8,9}");
    private static final Pattern SEPARATOR = Pattern.compile("[ -]");
    private static final String ABROAD = "+66";
    private static final int SHOWN = 4;

    public PhoneNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("no Thai telephone number");
        }
    }

    /// @param text of the form [SealedPhone#FORM]
    static PhoneNumber of(String text) {
        var national = text.startsWith(ABROAD) ? "0" + text.substring(ABROAD.length()) : text;
        return new PhoneNumber(SEPARATOR.matcher(national).replaceAll(""));
    }

    /// The last four digits: what a masked answer shows.
    String tail() {
        return digits.substring(digits.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "******" + tail();
    }
}
