package org.saphan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/// Which migrations the last release has, and what they say.
///
/// @param version of the release
/// @param digests SHA-256 by path
record ReleasedMigrations(String version, Map<String, String> digests) {

    static ReleasedMigrations read() {
        try (var lists = Files.newDirectoryStream(Contracts.root().resolve("released"), "migrations-*.txt")) {
            var list = lists.iterator().next();
            var name = list.getFileName().toString();
            return new ReleasedMigrations(
                    name.substring("migrations-".length(), name.length() - ".txt".length()),
                    Files.readAllLines(list).stream()
                            .map(line -> line.split(" {2}", 2))
                            .collect(Collectors.toMap(words -> words[1], words -> words[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Migration migration) {
        return digests.containsKey(migration.path());
    }

    static String digest(Migration migration) {
        try {
            var bytes = migration.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
