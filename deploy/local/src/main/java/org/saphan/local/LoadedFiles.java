package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Remembers, beside the data, which version of each file is loaded.
final class LoadedFiles {

    private final Path folder;

    LoadedFiles(Path folder) {
        this.folder = folder;
    }

    boolean has(Path file) throws IOException {
        var mark = mark(file);
        return Files.exists(mark) && Files.readString(mark).equals(checksum(file));
    }

    void add(Path file) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(mark(file), checksum(file));
    }

    private Path mark(Path file) {
        return folder.resolve(file.getFileName() + ".sha256");
    }

    private static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
