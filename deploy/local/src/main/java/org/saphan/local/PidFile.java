package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The process id that a part runs under, for the commands in other shells. A number alone proves nothing, since
/// the system gives it to other programs later: it counts only while that process's command line names our folder.
record PidFile(Path file, Path home) {

    static PidFile of(Workspace workspace, String name) {
        return new PidFile(workspace.pid(name), workspace.home());
    }

    void write(long pid) {
        try {
            Files.writeString(file, Long.toString(pid));
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
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(file).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
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
