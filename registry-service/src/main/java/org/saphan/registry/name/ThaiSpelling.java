package org.saphan.registry.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// One spelling for what looks the same. A Thai syllable can be typed in several orders, and some of its signs in two
/// pieces; on the screen nobody sees the difference.
final class ThaiSpelling {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

    /// A tone or silencing mark before the vowel above or below that it belongs behind.
    private static final Pattern MARK_BEFORE_VOWEL =
            Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A\\u0E47\\u0E4D])");

    /// Sara am in two pieces, with the tone mark before, between or nowhere.
    private static final Pattern SARA_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

    private static final Pattern SARA_AM_TONE = Pattern.compile("\\u0E33([\\u0E48-\\u0E4B])");
    private static final Pattern TWO_SARA_E = Pattern.compile("\\u0E40\\u0E40");
    private static final Pattern REPEATED_MARK = Pattern.compile("([\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])\\1+");

    private ThaiSpelling() {}

    /// Lower case, composed, each syllable's marks in the order of the keyboard standard, digits as 0-9.
    static String normal(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u0E4D\u0E32", "\u0E33");
        normal = INVISIBLE.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT);
        normal = MARK_BEFORE_VOWEL.matcher(normal).replaceAll("$2$1");
        normal = SARA_AM.matcher(normal).replaceAll("$1\u0E33");
        normal = SARA_AM_TONE.matcher(normal).replaceAll("$1\u0E33");
        normal = TWO_SARA_E.matcher(normal).replaceAll("\u0E41");
        normal = REPEATED_MARK.matcher(normal).replaceAll("$1");
        return arabicDigits(normal);
    }

    private static String arabicDigits(String text) {
        var digits = new StringBuilder(text);
        for (int each = 0; each < digits.length(); each++) {
            var letter = digits.charAt(each);
            if (letter >= '๐' && letter <= '๙') {
                digits.setCharAt(each, (char) ('0' + letter - '๐'));
            }
        }
        return digits.toString();
    }
}
