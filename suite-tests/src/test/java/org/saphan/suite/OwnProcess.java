package org.saphan.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A Java program that we started, may hurt, and end with us.
final class OwnProcess {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /// Made for a start that is soon over, on a machine that does much else.
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final int PATIENCE_SECONDS = 30;

    private final Path log;
    private final List<String> command;
    private @Nullable Process process;

    /// @param log where it writes to; a later start goes on below an earlier one
    OwnProcess(Path log, List<String> arguments) {
        this.log = log;
        this.command = new ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.addAll(arguments);
    }

    synchronized void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    Path log() {
        return log;
    }

    /// SIGKILL: nothing is put in order.
    synchronized void kill() {
        if (process != null) {
            awaitEnd(process.destroyForcibly());
        }
    }

    /// SIGTERM.
    synchronized void end() {
        if (process != null) {
            process.destroy();
            awaitEnd(process);
        }
    }

    /// SIGSTOP: the process stands still and does not know it.
    void pause() {
        signal("STOP");
    }

    /// SIGCONT.
    void resume() {
        signal("CONT");
    }

    private synchronized void signal(String name) {
        if (process == null) {
            throw new IllegalStateException(log + " was not started");
        }
        try {
            // The JDK sends TERM and KILL only; kill is built into every POSIX shell.
            awaitEnd(new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitEnd(Process ending) {
        try {
            if (!ending.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + ending.pid() + " does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
