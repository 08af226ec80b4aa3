package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private final RefusalTexts texts = new RefusalTexts("http");
    private final Problems problems = new Problems(texts);

    @Test
    void namesTheRefusalForProgramsAndForPeople() {
        var problem = problems.of(new ScopeRequired("registry.write"), Locale.ENGLISH, "request-1");

        assertThat(problem.type()).isEqualTo("urn:saphan:problem:scope-required");
        assertThat(problem.code()).isEqualTo("SCOPE_REQUIRED");
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.detail()).isEqualTo("The token lacks the scope registry.write.");
        assertThat(problem.requestId()).isEqualTo("request-1");
    }

    @Test
    void speaksThai() {
        var problem = problems.of(new ScopeRequired("registry.write"), Locale.of("th"), null);

        assertThat(problem.detail()).isEqualTo("โทเคนไม่มีขอบเขตสิทธิ registry.write");
    }

    @Test
    void explainsEveryViolation() {
        var refusal = new InvalidRequest(
                List.of(Violation.of("/nameTh", "NOT_BLANK"), Violation.of("/kind", "INVALID_VALUE")));

        var problem = problems.of(refusal, Locale.ENGLISH, null);

        assertThat(problem.violations())
                .containsExactly(
                        new ProblemViolation("/nameTh", "NOT_BLANK", "is missing or blank"),
                        new ProblemViolation("/kind", "INVALID_VALUE", "has a value that is not possible here"));
    }

    @Test
    void doesNotTreatFactsAsPatterns() {
        var problem = problems.of(new NotFound("path", "$1 {id}"), Locale.ENGLISH, null);

        assertThat(problem.detail()).isEqualTo("There is no such path: $1 {id}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none, en", "th, th", "'th-TH,th;q=0.9,en;q=0.8', th", "'en,th;q=0.5', en", "fr, en", "';;', en"})
    void choosesTheLanguageThatTheClientPrefers(String header, String expected) {
        assertThat(RefusalTexts.languageOf(header).getLanguage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "QuotaFull, QUOTA_FULL",
        "Unauthenticated, UNAUTHENTICATED",
        "PlanAlreadyOpen, PLAN_ALREADY_OPEN",
        "Forum2Missing, FORUM2_MISSING"
    })
    void derivesTheCodeFromTheClassName(String name, String code) {
        assertThat(Refusal.codeOf(name)).isEqualTo(code);
    }
}
