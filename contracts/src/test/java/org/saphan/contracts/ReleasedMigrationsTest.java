package org.saphan.contracts;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Migrations expand first and contract later: the last release lives with those that it does not know.
class ReleasedMigrationsTest {

    private final List<Migration> all = Migration.all(Path.of(System.getProperty("saphan.root")));
    private final ReleasedMigrations released = ReleasedMigrations.read();

    @Test
    void whatIsReleasedIsNeverChanged() {
        assertThat(all.stream().filter(released::has).collect(toMap(Migration::path, ReleasedMigrations::digest)))
                .containsExactlyInAnyOrderEntriesOf(released.digests());
    }

    @Test
    void whatIsNewerLetsTheLastReleaseLive() {
        var parts = all.stream().collect(partitioningBy(released::has));

        assertThat(MigrationBreaks.of(parts.get(true), parts.get(false), released.version()))
                .isEmpty();
    }
}
