package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        var password = new Secrets(folder).password("postgresql-plan");

        assertThat(new Secrets(folder).password("postgresql-plan"))
                .isEqualTo(password)
                .hasSize(43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgresql-plan"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void differFromEachOther() {
        var secrets = new Secrets(folder);

        assertThat(secrets.password("one")).isNotEqualTo(secrets.password("two"));
    }

    @Test
    void makeAKeyOf256Bits() throws Exception {
        var key = Files.readString(new Secrets(folder).key("personal-data.key"));

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }
}
