package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Passwords and keys that are made at the first start and stay on this machine, readable by their owner only.
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String password(String name) {
        return read(kept(name, Base64.getUrlEncoder().withoutPadding()));
    }

    /// The file of a base64 256-bit key.
    Path key(String name) {
        return kept(name, Base64.getEncoder());
    }

    private Path kept(String name, Base64.Encoder encoder) {
        var file = file(name);
        if (!Files.exists(file)) {
            var bytes = new byte[KEY_BYTES];
            RANDOM.nextBytes(bytes);
            write(file, encoder.encodeToString(bytes));
        }
        return file;
    }

    /// Takes the place of what the file held before.
    void replace(String name, String text) {
        write(file(name), text);
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            // Complete before it has its name: a crash leaves no half key behind.
            var fresh = Files.createTempFile(folder, "fresh", ".tmp", owner);
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
