package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A program of others, run to its end. Where what it needs is not installed the test is left out, but not in CI.
final class Program {

    private static final int ENDS_WITHIN_SECONDS = 180;
    private static final int LEFT_OUT = 77;

    private final Path folder;
    private final Map<String, String> environment;

    /// @param folder where it runs
    /// @param environment what it is told beside what is there
    Program(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /// How it ended, and all that it said.
    record Ending(int code, String said) {

        String good() {
            assertThat(code).as(said).isZero();
            return said;
        }

        String bad() {
            assertThat(code).as(said).isNotZero();
            return said;
        }
    }

    /// With the packages of `suite-tests/foreign`.
    Ending foreign(Path root, String... command) {
        var whole = new ArrayList<>(
                List.of("bash", root.resolve("suite-tests/foreign/run.sh").toString()));
        whole.addAll(List.of(command));
        var ending = run(whole);
        Assumptions.assumeTrue(ending.code() != LEFT_OUT, ending::said);
        return ending;
    }

    Ending run(String... command) {
        require(command[0]);
        return run(List.of(command));
    }

    private Ending run(List<String> command) {
        try {
            var said = Files.createTempFile(folder, "said", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return fail(command + " does not end; it said: " + Files.readString(said));
            }
            return new Ending(process.exitValue(), Files.readString(said));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void require(String program) {
        if (!isInstalled(program)) {
            assertThat(System.getenv("CI")).as("%s is not installed", program).isNotEqualTo("true");
            Assumptions.abort(program + " is not installed");
        }
    }

    static boolean isInstalled(String program) {
        if (Path.of(program).isAbsolute()) {
            return Files.isExecutable(Path.of(program));
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }
}
