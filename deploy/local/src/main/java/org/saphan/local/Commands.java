package org.saphan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How child processes are called on this machine.
final class Commands {

    private Commands() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// In a session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops its children in
    /// order.
    static Process inBackground(List<String> command, Map<String, String> environment, Path log) throws IOException {
        var setsid = onPath("setsid").map(List::of).orElse(List.of());
        var builder = quiet(prefixed(setsid, command), log);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static ProcessBuilder quiet(List<String> command, Path log) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    static List<String> prefixed(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    static Optional<String> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// Runs a short command to its end; its output is appended to the log.
    static int run(List<String> command, Path log) {
        try {
            return quiet(command, log).start().waitFor();
        } catch (IOException e) {
            throw new Obstacle("The program " + command.getFirst() + " does not start: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Interrupted while " + command.getFirst() + " was running.", e);
        }
    }
}
