package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quick starts of the portal, run as they are written: each gets a token, calls, proposes a group once although
/// it asks twice, and hears of it.
class QuickStartsTest {

    private static final int LONGEST = 80;
    private static final Pattern PROPOSED = Pattern.compile("^proposed: (\\S{36})", Pattern.MULTILINE);

    private final Suite suite = Suite.running();
    private final Path root = suite.workplace().root();
    private final Path files = root.resolve("portal/src/main/resources/portal/quick-starts");

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void prepare() {
        var environment = new HashMap<String, String>();
        environment.put("SAPHAN", suite.address());
        environment.put("KAFKA_BOOTSTRAP", suite.kafka());
        program = new Program(folder, environment);
    }

    @Test
    void inCurl() {
        var said = program.run("bash", copied("curl/first-event.sh")).good();

        assertHeard(said, "HTTP");
        if (Program.isInstalled("kcat")) {
            assertHeard(said, "Kafka");
        }
    }

    @Test
    void inPython() {
        assertHeard(program.run("python3", copied("python/first_event.py")).good(), "HTTP");
    }

    @Test
    void inJava() {
        var said = program.run(OwnProcess.JAVA, copied("java/FirstEvent.java")).good();

        assertHeard(said, "HTTP");
        assertThat(said).containsPattern("proposed: (\\S{36}), again: \\1");
    }

    /// With types that are made from the running service's document, and checked by the compiler.
    @Test
    void inTypeScript() throws IOException {
        var file = copied("typescript/first-event.ts");
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        foreign("openapi-typescript", suite.address() + "/registry/openapi", "--output", "registry.d.ts");
        Files.createSymbolicLink(folder.resolve("node_modules"), root.resolve("suite-tests/foreign/node_modules"));
        foreign("tsc", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022", file);
        var said = foreign("tsx", file);

        assertHeard(said, "HTTP");
        assertHeard(said, "Kafka");
    }

    @Test
    void areShort() throws IOException {
        try (var all = Files.walk(files)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.endsWith("index.html")))
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST));
        }
    }

    private String foreign(String... command) {
        return program.foreign(root, command).good();
    }

    private String copied(String name) {
        try {
            var file = folder.resolve(Path.of(name).getFileName());
            return Files.copy(files.resolve(name), file).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assertHeard(String said, String way) {
        var proposed = PROPOSED.matcher(said);
        assertThat(proposed.find()).as(said).isTrue();
        assertThat(said).containsPattern("event by %s: .*about %s".formatted(way, proposed.group(1)));
    }
}
