package org.saphan.operations.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    private static final String PASSWORD = "quarkus.datasource.password";

    @TempDir
    Path folder;

    @BeforeEach
    void othersMayEnter() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theNameOfAFileIsTheNameOfTheSetting() throws IOException {
        write(PASSWORD, "not a secret\n");

        assertThat(config(folder.toString()).getConfigValue(PASSWORD).getValue())
                .isEqualTo("not a secret");
    }

    @Test
    void onlyTheEndOfTheLastLineIsNoPartOfIt() throws IOException {
        write(PASSWORD, " two\nlines\n\n");

        assertThat(config(folder.toString()).getConfigValue(PASSWORD).getValue())
                .isEqualTo(" two\nlines\n");
    }

    @Test
    void whatAnOrchestratorMountsIsRead() throws IOException {
        var mounted = Files.createDirectory(folder.resolve("..2026_01_01"));
        Files.writeString(mounted.resolve(PASSWORD), "not a secret");
        Files.createSymbolicLink(folder.resolve("..data"), mounted);
        Files.createSymbolicLink(folder.resolve(PASSWORD), Path.of("..data", PASSWORD));

        assertThat(new SecretFolder(folder).settings()).containsOnlyKeys(PASSWORD);
    }

    @Test
    void withoutAFolderThereIsNothing() {
        assertThat(config("").getConfigValue(PASSWORD).getValue()).isNull();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> config(folder.resolve("elsewhere").toString()))
                .hasMessageContaining("is no folder that this program can read");
    }

    @Test
    void aFileThatEverybodyCanReadIsComplainedOf() throws IOException {
        var open = write(PASSWORD, "not a secret");
        var closed = write("closed", "not a secret");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(new SecretFolder(folder).readableByAll()).containsExactly(open);
    }

    @Test
    void behindAClosedFolderNothingIsComplainedOf() throws IOException {
        Files.setPosixFilePermissions(write(PASSWORD, "not a secret"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        assertThat(new SecretFolder(folder).readableByAll()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static SmallRyeConfig config(String folder) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValue(SecretFiles.FOLDER, folder)
                .withSources(new SecretFiles())
                .build();
    }
}
