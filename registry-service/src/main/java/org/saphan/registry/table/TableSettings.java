package org.saphan.registry.table;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How tables are read for their files.
@ConfigMapping(prefix = "saphan.registry.tables")
interface TableSettings {

    /// How many are read at once, each over a connection of its own for as long as its client takes.
    @WithDefault("4")
    @Min(1) @Max(12) int atOnce();

    /// How many rows a cursor fetches together.
    @WithDefault("2000")
    @Min(1) @Max(10_000) int fetchRows();
}
