package org.saphan.registry.identification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A 13-digit number of a person or a legal person whose check digit is right (R1): weights 13 to 2 over twelve
/// digits, check digit (11 − sum mod 11) mod 10. A person's begins with 1–8, a legal person's with 0.
public record Identification(IdentificationKind kind, String number) {

    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");
    private static final int WEIGHED = 12;

    public Identification {
        if (!(kind == IdentificationKind.NATIONAL_ID ? isValidNational(number) : isValidJuristic(number))) {
            throw new InvalidIdentification(kind);
        }
    }

    /// The one that was given, or null where none was.
    ///
    /// @throws InvalidIdentification when the check digit is wrong
    public static @Nullable Identification of(@Nullable String nationalId, @Nullable String juristicId) {
        if (nationalId != null) {
            return new Identification(IdentificationKind.NATIONAL_ID, nationalId);
        }
        return juristicId == null ? null : new Identification(IdentificationKind.JURISTIC_ID, juristicId);
    }

    public static boolean isValidNational(String number) {
        return hasCheckDigit(number) && number.charAt(0) >= '1' && number.charAt(0) <= '8';
    }

    public static boolean isValidJuristic(String number) {
        return hasCheckDigit(number) && number.charAt(0) == '0';
    }

    private static boolean hasCheckDigit(String number) {
        if (!THIRTEEN_DIGITS.matcher(number).matches()) {
            return false;
        }
        var sum = 0;
        for (int each = 0; each < WEIGHED; each++) {
            sum += (number.charAt(each) - '0') * (13 - each);
        }
        return (11 - sum % 11) % 10 == number.charAt(WEIGHED) - '0';
    }

    /// The last four digits: what a masked answer shows.
    String tail() {
        return number.substring(9);
    }

    @Override
    public String toString() {
        return kind + " *********" + tail();
    }
}
