package org.saphan.cluster.intakeimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalTexts;
import org.saphan.http.Violation;

/// Says in Thai or English why one of many was refused: the broken rules where there are any, else the sentence.
@ApplicationScoped
class RefusalWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("th"));

    private final RefusalTexts texts;

    RefusalWords(RefusalTexts texts) {
        this.texts = texts;
    }

    /// @param wanted what the caller prefers, the best first; English when it wants neither
    String of(Refusal refusal, List<Locale> wanted) {
        var language = wanted.stream()
                .map(each -> Locale.of(each.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
        return refusal.violations().isEmpty()
                ? texts.sentence(language, refusal.code(), refusal.facts())
                : refusal.violations().stream()
                        .map(each -> said(each, language))
                        .collect(Collectors.joining("; "));
    }

    private String said(Violation violation, Locale language) {
        return violation.pointer() + " " + texts.sentence(language, "violation." + violation.code(), violation.facts());
    }
}
