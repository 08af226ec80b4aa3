package org.saphan.marketing.readiness;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.http.RefusalTexts;

/// How codes are spoken of inside a sentence: in a language, or as they are where the language is not known yet.
record Wording(RefusalTexts texts, @Nullable Locale language) {

    String word(String group, String code) {
        var key = "readiness." + group + "." + code;
        var word = language == null ? key : texts.sentence(language, key, Map.of());
        return word.equals(key) ? code : word;
    }

    String held(Held held) {
        if (held.standard() != null) {
            return certificate(held.standard(), held);
        }
        if (held.category() != null) {
            return word("category", held.category());
        }
        return held.unit() == null
                ? String.valueOf(held.stars())
                : held.quantity() + " " + word("unit", held.unit().name());
    }

    private String certificate(String standard, Held held) {
        var name = word("standard", standard);
        if (held.validTo() == null) {
            return name;
        }
        return language == null
                ? name + " (" + held.validTo() + ")"
                : texts.sentence(language, "readiness.until", Map.of("standard", name, "day", held.validTo()));
    }
}
