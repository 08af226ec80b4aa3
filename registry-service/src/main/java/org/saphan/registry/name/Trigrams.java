package org.saphan.registry.name;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// The runs of three letters of a text, which a typing mistake changes three of at most.
public final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {}

    /// All of them, in order, each once; of a shorter text the text itself.
    public static Set<String> of(String text) {
        var grams = new LinkedHashSet<String>();
        for (int each = 0; each + LENGTH <= text.length(); each++) {
            grams.add(text.substring(each, each + LENGTH));
        }
        if (grams.isEmpty() && !text.isEmpty()) {
            grams.add(text);
        }
        return grams;
    }

    /// How much two texts share: twice the common ones by all of both (Dice), from 0 to 1.
    static double alike(String one, String other) {
        var grams = of(one);
        var others = of(other);
        if (grams.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(grams);
        common.retainAll(others);
        return 2.0 * common.size() / (grams.size() + others.size());
    }
}
