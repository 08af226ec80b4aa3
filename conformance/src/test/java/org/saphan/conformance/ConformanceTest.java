package org.saphan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aServiceThatKeepsEverythingPasses() throws IOException {
        try (var service = new SmallService()) {
            assertThat(ask(service, "--write")).as(this::report).isZero();
            assertThat(report()).contains(" 0 broken, 0 left out");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsFound(Fault fault) throws IOException {
        try (var service = new SmallService(fault)) {
            assertThat(ask(service, "--write")).as(this::report).isEqualTo(1);
            assertThat(report().lines().filter(each -> each.startsWith("BROKEN")))
                    .anyMatch(each -> each.contains(fault.point()));
        }
    }

    @Test
    void nothingIsSentThatCouldChangeSomethingUnlessItIsAllowed() throws IOException {
        try (var service = new SmallService(Fault.IF_MATCH_IGNORED, Fault.KEY_NOT_NEEDED)) {
            assertThat(ask(service)).as(this::report).isZero();
            assertThat(report()).contains("left out", "allow it with --write");
        }
    }

    @Test
    void aServiceThatIsNotThereIsSaidToBe() {
        assertThat(run("--base-url", "http://localhost:9/small/v1", "--agency", "CDD"))
                .isEqualTo(2);
        assertThat(report()).contains("is not answered");
    }

    @Test
    void whatTheCommandLineLacksIsSaid() {
        assertThat(run("--agency", "CDD")).isEqualTo(2);
        assertThat(run("--base-url", "ftp://here/", "--agency", "CDD")).isEqualTo(2);
        assertThat(run("--guess", "1")).isEqualTo(2);
        assertThat(report())
                .contains("--base-url is missing.", "ftp://here is no http address.", "There is no option --guess.");
    }

    private int ask(SmallService service, String... further) throws IOException {
        var body = Files.writeString(folder.resolve("body.json"), "{\"name\": \"{unique}\"}");
        var arguments = new ArrayList<>(
                List.of("--base-url", service.host() + "/small/v1", "--agency", "CDD", "--create", "things=" + body));
        arguments.addAll(List.of(further));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Conformance.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String report() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
