package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsTextsInBothLanguages(Problem problem) {
        var thai = Problems.body(problem, Locale.of("th"), "id").toJsonObject();
        var english = Problems.body(problem, Locale.ENGLISH, "id").toJsonObject();

        assertThat(thai.getString("title") + thai.getString("detail")).matches("(?s).*\\p{InThai}.*");
        assertThat(english.getString("title") + english.getString("detail")).doesNotMatch("(?s).*\\p{InThai}.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"th|th", "th-TH,en;q=0.1|th", "en,th;q=0.9|en", "de,th;q=0.5|th", "de|en", "*|en", "!!|en"})
    void answersInTheLanguageAskedFor(String accepted, String language) {
        assertThat(Problems.language(accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    void answersInEnglishIfNoneIsAskedFor() {
        assertThat(Problems.language(null)).isEqualTo(Locale.ENGLISH);
    }
}
