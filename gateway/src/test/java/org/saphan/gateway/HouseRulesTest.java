package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final Pattern DOMAIN = Pattern.compile(
            "\\b(registry|plan|marketing|cluster|entrepreneurs?|otop|sme|enrolments?|programmes?|produc(t|er)s?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theCodeKnowsNoWordOfTheDomain() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(hasDomainWord(text(file))).isFalse());
        }
    }

    @Test
    void aDomainWordIsSeen() {
        assertThat(hasDomainWord("var path = \"/registry\";")).isTrue();
        assertThat(hasDomainWord("private final MeterRegistry meters;")).isFalse();
    }

    private static boolean hasDomainWord(String text) {
        return DOMAIN.matcher(text).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
