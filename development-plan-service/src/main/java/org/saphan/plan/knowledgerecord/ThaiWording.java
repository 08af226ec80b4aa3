package org.saphan.plan.knowledgerecord;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One spelling for what looks the same, so that a text is found however it was typed.
final class ThaiWording {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

    /// A tone or silencing mark before the vowel above or below that it belongs behind.
    private static final Pattern MARK_BEFORE_VOWEL =
            Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E3A\\u0E47\\u0E4D])");

    /// Sara am in two pieces, with its tone mark before, between or behind.
    private static final Pattern SARA_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

    private static final Pattern SARA_AM_TONE = Pattern.compile("\\u0E33([\\u0E48-\\u0E4B])");
    private static final Pattern TWO_SARA_E = Pattern.compile("\\u0E40\\u0E40");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ThaiWording() {}

    /// Lower case, each syllable's marks in one order, digits as 0-9, single spaces.
    static String normal(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        normal = INVISIBLE.matcher(normal).replaceAll("");
        normal = MARK_BEFORE_VOWEL.matcher(normal).replaceAll("$2$1");
        normal = SARA_AM.matcher(normal).replaceAll("$1\u0E33");
        normal = SARA_AM_TONE.matcher(normal).replaceAll("$1\u0E33");
        normal = TWO_SARA_E.matcher(normal).replaceAll("\u0E41");
        return SPACE.matcher(arabicDigits(normal)).replaceAll(" ").strip();
    }

    /// Several texts, as one to be searched.
    static String normal(List<String> texts) {
        return normal(String.join(" ", texts));
    }

    /// The words that a search asks for, each once.
    static List<String> words(String query) {
        return Arrays.stream(SPACE.split(normal(query)))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String arabicDigits(String text) {
        var digits = new StringBuilder(text);
        for (var each = 0; each < digits.length(); each++) {
            var letter = digits.charAt(each);
            if (letter >= '๐' && letter <= '๙') {
                digits.setCharAt(each, (char) ('0' + letter - '๐'));
            }
        }
        return digits.toString();
    }
}
