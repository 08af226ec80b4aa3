package org.saphan.registry.importrows;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what somebody may have meant.
final class Nearness {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private Nearness() {}

    /// The names that differ from this one in at most a third of its letters, the nearest first.
    static List<String> near(String name, Collection<String> names) {
        var wanted = plain(name);
        return names.stream()
                .filter(each -> distance(wanted, plain(each)) <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(each -> distance(wanted, plain(each))))
                .limit(MOST)
                .toList();
    }

    /// Without what people write one way or the other.
    private static String plain(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST));
    }

    /// How many letters must be put in, taken out or changed (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int each = 0; each < row.length; each++) {
            row[each] = each;
        }
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
