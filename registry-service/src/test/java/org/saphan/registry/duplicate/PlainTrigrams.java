package org.saphan.registry.duplicate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The similarity of PostgreSQL's pg_trgm, to compare with: common trigrams by all of both, over words padded with two
/// spaces before and one behind.
final class PlainTrigrams {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private PlainTrigrams() {}

    static double similarity(String one, String other) {
        var grams = grams(one);
        var others = grams(other);
        var common = new HashSet<>(grams);
        common.retainAll(others);
        return (double) common.size() / (grams.size() + others.size() - common.size());
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (var word :
                BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            var padded = "  " + word + " ";
            for (int each = 0; each + 3 <= padded.length(); each++) {
                grams.add(padded.substring(each, each + 3));
            }
        }
        return grams;
    }
}
