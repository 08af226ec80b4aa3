package org.saphan.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A program that we started, may hurt, and end with us.
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

    /// A Java program.
    ///
    /// @param log where it writes to; a later start goes on below an earlier one
    OwnProcess(Path log, List<String> arguments) {
        this(java(arguments), log);
    }

    private OwnProcess(List<String> command, Path log) {
        this.command = command;
        this.log = log;
    }

    /// Another program than Java.
    static OwnProcess of(Path log, List<String> command) {
        return new OwnProcess(List.copyOf(command), log);
    }

    private static List<String> java(List<String> arguments) {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.addAll(arguments);
        return command;
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

    /// Waits until it ends by itself.
    void awaitEnd() {
        var running = process;
        if (running != null) {
            awaitEnd(running);
        }
    }

    /// SIGKILL, and the same to all that it has started: nothing is put in order.
    synchronized void kill() {
        if (process != null) {
            var started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(process);
            started.forEach(OwnProcess::awaitEnd);
        }
    }

    /// SIGTERM.
    synchronized void end() {
        if (process != null) {
            process.destroy();
            awaitEnd(process);
        }
    }

    /// SIGINT, to a program that ends by it.
    synchronized void interrupt() {
        if (process != null) {
            signal("INT");
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

    private static void awaitEnd(ProcessHandle ending) {
        ending.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
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
