package org.saphan.registry.name;

import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

/// How alike two names are, from 0 to 1.
public final class NameLikeness {

    /// Shorter runs of consonants are alike by chance.
    private static final int FEWEST_SOUNDS = 4;

    /// Counts a swap of two neighbours as one mistake.
    private static final StringDistance LETTERS = new LuceneLevenshteinDistance();

    /// What may stand before the name of a village, or be left out.
    private static final Pattern VILLAGE = Pattern.compile("บ้าน|หมู่ที่|หมู่");

    private NameLikeness() {}

    public static boolean areSame(NormalName one, NormalName other) {
        return !one.isEmpty() && bare(one).equals(bare(other));
    }

    /// By letters: few mistakes, or the same words in another order.
    public static double written(NormalName one, NormalName other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Math.max(LETTERS.getDistance(bare(one), bare(other)), Trigrams.alike(bare(one), bare(other)));
    }

    /// By consonants, as [LatinSkeleton] gives them.
    public static double heard(String one, String other) {
        return Math.min(one.length(), other.length()) < FEWEST_SOUNDS ? 0 : LETTERS.getDistance(one, other);
    }

    private static String bare(NormalName name) {
        var bare = VILLAGE.matcher(name.core()).replaceAll("");
        return bare.isEmpty() ? name.core() : bare;
    }
}
