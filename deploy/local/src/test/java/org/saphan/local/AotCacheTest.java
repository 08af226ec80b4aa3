package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final List<String> FLAGS = List.of("-Xmx192m");

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void build() throws Exception {
        jar = Files.writeString(folder.resolve("app.jar"), "classes");
    }

    @Test
    void isTrainedByTheFirstRunAndUsedByTheNext() throws Exception {
        var first = cache();
        assertThat(first.options()).first().asString().startsWith("-XX:AOTCacheOutput=");
        Files.writeString(written(first), "cache");

        first.keep();

        assertThat(cache().trained()).isTrue();
        assertThat(cache().options())
                .first()
                .asString()
                .startsWith("-XX:AOTCache=")
                .doesNotEndWith(".new");
    }

    @Test
    void isTrainedAnewForAnotherBuildAndTheOldOneIsDropped() throws Exception {
        var before = cache();
        Files.writeString(written(before), "cache");
        before.keep();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));

        var after = cache();
        assertThat(after.trained()).isFalse();
        Files.writeString(written(after), "cache");
        after.keep();

        assertThat(after.trained()).isTrue();
        assertThat(before.trained()).isFalse();
    }

    @Test
    void isLeftAloneWhenARunWroteNone() {
        cache().keep();

        assertThat(cache().trained()).isFalse();
    }

    @Test
    void isNotTriedWithClassesInFolders() {
        assertThat(AotCache.of(folder, "kafka", List.of(folder), FLAGS).options())
                .isEmpty();
    }

    private AotCache cache() {
        return AotCache.of(folder, "gateway", List.of(jar), FLAGS);
    }

    private static Path written(AotCache cache) {
        return Path.of(cache.options().getFirst().substring("-XX:AOTCacheOutput=".length()));
    }
}
