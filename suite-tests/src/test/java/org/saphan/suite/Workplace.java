package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/// Where the suite lies on the disk: the built programs in the project, logs in the module's `target`, and data in a
/// folder that is gone afterwards.
final class Workplace {

    private static final int KEY_BYTES = 32;

    private final Path root = Path.of(System.getProperty("saphan.root", "..")).toAbsolutePath();
    private final Path logs;
    private final Path data;

    /// @param name of what runs there; its logs are in the folder `<name>-logs`
    Workplace(String name) {
        logs = Path.of("target", name + "-logs").toAbsolutePath();
        try {
            Folders.delete(logs);
            Files.createDirectories(logs);
            data = Files.createTempDirectory("saphan-" + name + "-");
            Files.writeString(personalDataKey(), newKey());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path root() {
        return root;
    }

    Path logs() {
        return logs;
    }

    /// Where programs of others are unpacked once for all tests.
    Path programs() {
        return Path.of("target").toAbsolutePath();
    }

    Path data() {
        return data;
    }

    /// The files with keys that a member has for itself.
    Map<String, String> secrets(Member member) {
        return switch (member) {
            case GATEWAY ->
                Map.of(
                        "saphan.sandbox.key-file",
                        data.resolve("sandbox-key.json").toString());
            case REGISTRY ->
                Map.of(
                        "saphan.registry.personal-data.key-file",
                        personalDataKey().toString());
            default -> Map.of();
        };
    }

    private Path personalDataKey() {
        return data.resolve("personal-data.key");
    }

    private static String newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    void clear() {
        Folders.delete(data);
    }
}
