package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an image says of itself. That its command runs so, `deploy/images/check.sh` shows.
class ContainerfileTest {

    private static final List<String> LINES = Documents.text(Documents.ROOT.resolve("deploy/images/Containerfile"))
            .replaceAll("\\\\\n\\s*", "")
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();

    private static List<String> lines(String instruction) {
        return LINES.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    @Test
    void theProgramRunsAsANumberedPlainUser() {
        assertThat(lines("USER")).isNotEmpty().allMatch("65532:65532"::equals);
    }

    @Test
    void whatRunsInItNeedsNoShell() throws JsonProcessingException {
        for (var command : lines("ENTRYPOINT")) {
            assertThat(new ObjectMapper().readTree(command).get(0).asText()).isEqualTo("java");
        }
        var health = lines("HEALTHCHECK").getFirst();
        assertThat(new ObjectMapper()
                        .readTree(health.substring(health.indexOf('[')))
                        .get(0)
                        .asText())
                .isEqualTo("java");
    }

    @Test
    void itsBaseIsAKnownOneAndNothingIsFetched() {
        assertThat(lines("FROM")).allMatch(line -> line.matches("(\\$\\{BASE}|plain) AS [a-z]+"));
        assertThat(lines("ARG")).contains("BASE=eclipse-temurin:25-jre-noble");
        assertThat(LINES).noneMatch(line -> line.startsWith("ADD ") || line.contains("curl") || line.contains("apt"));
    }

    @Test
    void whatItGivesTheProgramsTheyKnow() {
        var known = KnownSettings.of("marketing-service");
        assertThat(lines("ENV").getFirst().split(" "))
                .extracting(pair -> pair.substring(0, pair.indexOf('=')))
                .allMatch(known::hasVariable);
    }
}
