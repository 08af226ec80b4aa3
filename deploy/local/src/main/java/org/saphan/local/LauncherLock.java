package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// At most one launcher works on a clone. The lock ends with its process, however that ends.
final class LauncherLock {

    static final String NAME = "launcher";

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<LauncherLock> take(Workspace workspace) {
        try {
            var channel = FileChannel.open(
                    workspace.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            Files.deleteIfExists(workspace.readyMark());
            PidFile.of(workspace, NAME).write(ProcessHandle.current().pid());
            return Optional.of(new LauncherLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release(Workspace workspace) {
        try {
            Files.deleteIfExists(workspace.readyMark());
            Files.deleteIfExists(workspace.parts());
            PidFile.of(workspace, NAME).delete();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
