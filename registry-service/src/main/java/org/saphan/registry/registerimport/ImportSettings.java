package org.saphan.registry.registerimport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// How imports run.
@ConfigMapping(prefix = "saphan.registry.imports")
interface ImportSettings {

    /// How many rows take effect in one transaction; more would hold back the journal's readers.
    @WithDefault("5000")
    @Min(1) @Max(5000) int chunkRows();

    /// How often the worker looks for jobs that it was not woken for.
    @WithDefault("2s")
    Duration poll();
}
