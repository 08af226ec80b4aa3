package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of a contract, JSON or YAML by its name. What the service does is held to it, or written to it.
///
/// @param file where it stands
/// @param writes whether to write it
record GoldenFile(Path file, boolean writes) {

    private static final int SHOWN = 40;

    /// @throws AssertionError that lists where the actual differs from the file; the order of members is no difference
    void hold(JsonNode actual) {
        if (writes) {
            write(actual);
            return;
        }
        var promised = read();
        if (promised == null) {
            throw new AssertionError(file + " is missing: " + Format.HINT);
        }
        var differences = Differences.between(promised, actual);
        if (!differences.isEmpty()) {
            throw new AssertionError("the service differs from " + file + " in " + differences.size() + " places ("
                    + Format.HINT + "):\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(SHOWN, differences.size()))));
        }
    }

    /// What stands there, null when there is no such file.
    @Nullable JsonNode read() {
        try {
            return Files.exists(file) ? Format.of(file).readTree(file.toFile()) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(JsonNode content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Format.text(file, content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
