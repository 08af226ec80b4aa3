package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/// The JDK's ahead-of-time cache of one program. The first run after a build records what the program needs and
/// writes the cache when it ends; the runs after it start in a third of the time. Other jars, another JDK or other
/// flags make another cache.
final class AotCache {

    static final Duration WRITTEN_WITHIN = Duration.ofMinutes(3);

    private static final int KEY_LENGTH = 16;

    private final Path folder;
    private final String name;
    private final Path file;
    private final boolean possible;

    private AotCache(Path folder, String name, String key, boolean possible) {
        this.folder = folder;
        this.name = name;
        this.file = folder.resolve(name + "-" + key + ".aot");
        this.possible = possible;
    }

    static AotCache of(Path folder, String name, List<Path> jars, List<String> flags) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.vm.version") + flags).getBytes(StandardCharsets.UTF_8));
            for (var jar : jars) {
                var size = Files.isDirectory(jar) ? 0 : Files.size(jar);
                digest.update((jar + " " + size + " " + Files.getLastModifiedTime(jar) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            var key = HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
            // The JDK takes classes from jars only; tests run from folders.
            return new AotCache(folder, name, key, jars.stream().noneMatch(Files::isDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean trained() {
        return Files.exists(file);
    }

    List<String> options() {
        if (!possible) {
            return List.of();
        }
        var cache = trained() ? "-XX:AOTCache=" + file : "-XX:AOTCacheOutput=" + fresh();
        return List.of(cache, "-Xlog:aot*=error");
    }

    /// Takes what a training run has written into use and drops the caches of earlier builds.
    void keep() {
        try {
            if (!Files.exists(fresh())) {
                return;
            }
            Files.move(fresh(), file, StandardCopyOption.REPLACE_EXISTING);
            try (var older = Files.newDirectoryStream(folder, name + "-*")) {
                for (var path : older) {
                    if (!path.equals(file)) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
