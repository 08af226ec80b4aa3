package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        var child = child("echo x >> starts; touch ready; sleep 60");
        child.start();
        var pid = Files.readString(pidFile());

        ProcessHandle.of(Long.parseLong(pid.substring(0, pid.indexOf(' '))))
                .orElseThrow()
                .destroyForcibly();
        await(() -> said().contains("ready again") && starts().size() == 2);

        assertThat(said()).contains("the script was killed by signal 9; starting it again");
        assertThat(Files.readString(pidFile())).isNotEqualTo(pid);
        child.askToEnd();
        child.awaitEnd();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void staysDownWhenItDiesTooOften() throws Exception {
        var child = child("echo x >> starts; touch ready; sleep 0.3; exit 7");
        child.start();

        await(() -> said().contains("stays down"));

        assertThat(said()).contains("the script ended with exit code 7 too often and stays down");
        assertThat(starts()).hasSize(6);
    }

    @Test
    void tellsTheEndOfItsLogWhenItDiesAtStart() {
        var child = child("echo first; echo no room for the night; exit 3");

        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(child::start)
                .withMessageStartingWith("the script ended with exit code 3 before it was ready; its log ")
                .withMessageEndingWith("ends with:\n    first\n    no room for the night");
    }

    @Test
    void isNotStartedOnceTheSuiteIsBeingStopped() {
        var child = child("touch ready; sleep 60");
        child.askToEnd();

        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(child::start)
                .withMessage("the script was not started, because the suite is being stopped.");
    }

    private Child child(String script) {
        var workspace = new Workspace(folder).create();
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Child(new ScriptPart(folder, script), PidFile.of(workspace, "script"), console);
    }

    private Path pidFile() {
        return new Workspace(folder).pid("script");
    }

    private List<String> starts() {
        try {
            return Files.readAllLines(folder.resolve("starts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }
}
