package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The process id that a part runs under, and its port, for the commands in other shells. A process id alone proves
/// nothing, since the system gives it to other programs later: it counts only while that process's command line names
/// our folder.
record PidFile(Path file, Path home) {

    static PidFile of(Workspace workspace, String name) {
        return new PidFile(workspace.pid(name), workspace.home());
    }

    void write(long pid) {
        write(Long.toString(pid));
    }

    /// @param port where it listens, which need not be the usual one
    void write(long pid, int port) {
        write(pid + " " + port);
    }

    private void write(String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> process() {
        return number(0)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    Optional<Integer> port() {
        return number(1).map(Math::toIntExact);
    }

    private Optional<Long> number(int place) {
        try {
            var numbers = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return place < numbers.length ? Optional.of(Long.parseLong(numbers[place])) : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            var text = Files.exists(commandLine)
                    ? Files.readString(commandLine).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
            return text.contains(home + " ") || text.contains(home + "/");
        } catch (IOException _) {
            return false;
        }
    }
}
