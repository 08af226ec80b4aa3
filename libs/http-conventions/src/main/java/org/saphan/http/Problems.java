package org.saphan.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes problems: the one place where a code becomes sentences.
@Singleton
public class Problems {

    private final RefusalTexts texts;

    Problems(RefusalTexts texts) {
        this.texts = texts;
    }

    Problem of(Refusal refusal, Locale language, @Nullable String requestId) {
        return of(refusal.kind().status(), refusal.code(), refusal.facts(), refusal.violations(), language, requestId);
    }

    Problem of(
            int status,
            String code,
            Map<String, ?> facts,
            List<Violation> violations,
            Locale language,
            @Nullable String requestId) {
        return new Problem(
                "urn:saphan:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.sentence(language, "title." + RefusalKind.ofStatus(status), Map.of()),
                status,
                texts.sentence(language, code, facts),
                code,
                violations.stream().map(each -> shown(each, language)).toList(),
                Map.copyOf(facts),
                requestId);
    }

    private ProblemViolation shown(Violation violation, Locale language) {
        var sentence = texts.sentence(language, "violation." + violation.code(), violation.facts());
        return new ProblemViolation(violation.pointer(), violation.code(), sentence);
    }
}
