package org.saphan.registry.name;

import java.util.Map;
import java.util.regex.Pattern;

/// How a name sounds, reduced to its consonants, so that a Thai name and its romanisations meet: โสธรพัฒนา, Sothon
/// Phatthana and Sothorn Pattana are all `STNPTN`. Letters that romanisations confuse are one: p, b and ph; t, d
/// and th; n, l and r; k, g and kh; ch, j and s. Those that half belong to a vowel, w, y and h, do not count.
public final class LatinSkeleton {

    private static final Map<String, String> PAIRS =
            Map.of("ph", "p", "th", "t", "kh", "k", "ch", "s", "sh", "s", "ng", "g", "dh", "t", "bh", "p");

    private static final String THAI = "กขฃคฅฆ จฉชซฌสศษ ดตฎฏทธฑฒถฐ บปผพภ ฟฝ ม ง นณญรลฬฤ";
    private static final String[] THAI_SOUNDS = {"K", "S", "T", "P", "F", "M", "G", "N"};
    private static final String LATIN = "kgcq sjzx td pb fv m nlr";
    private static final String[] LATIN_SOUNDS = {"K", "S", "T", "P", "F", "M", "N"};

    /// A consonant that is written and not spoken, and a doubled ร that stands for a vowel.
    private static final Pattern SILENT = Pattern.compile(".[\u0E34\u0E38]?\u0E4C|รร(?=[ก-ฮ])");

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private LatinSkeleton() {}

    /// The sounds of a name's core, each of A-Z; empty when it has no consonant.
    public static String of(NormalName name) {
        var core = SILENT.matcher(name.core()).replaceAll("");
        var sounds = new StringBuilder();
        for (int each = 0; each < core.length(); each++) {
            var pair = each + 2 <= core.length() ? PAIRS.get(core.substring(each, each + 2)) : null;
            if (pair != null) {
                sounds.append("g".equals(pair) ? "G" : sound(pair.charAt(0)));
                each++;
            } else {
                sounds.append(sound(core.charAt(each)));
            }
        }
        return DOUBLE.matcher(sounds).replaceAll("$1");
    }

    private static String sound(char letter) {
        var thai = group(THAI, letter);
        if (thai >= 0) {
            return THAI_SOUNDS[thai];
        }
        var latin = group(LATIN, letter);
        return latin >= 0 ? LATIN_SOUNDS[latin] : "";
    }

    private static int group(String groups, char letter) {
        var place = letter == ' ' ? -1 : groups.indexOf(letter);
        return place < 0
                ? -1
                : (int) groups.substring(0, place)
                        .chars()
                        .filter(each -> each == ' ')
                        .count();
    }
}
