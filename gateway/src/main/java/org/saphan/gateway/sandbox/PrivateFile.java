package org.saphan.gateway.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes files that only their owner can read, whole or not at all.
final class PrivateFile {

    private PrivateFile() {}

    static void replace(Path file, String text) throws IOException {
        var aside = aside(file, text);
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException when there is one: it stays
    static void create(Path file, String text) throws IOException {
        var aside = aside(file, text);
        try {
            Files.createLink(file, aside);
        } finally {
            Files.delete(aside);
        }
    }

    /// On the disk before it gets its name: not even a power cut leaves half a file behind.
    private static Path aside(Path file, String text) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, ".sandbox", ".tmp", owner);
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return aside;
    }
}
