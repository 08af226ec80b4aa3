package org.saphan.marketing.websiterecheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// How proven websites are looked at again.
@ConfigMapping(prefix = "saphan.marketing.website.recheck")
public interface RecheckSettings {

    /// How long after a look the next one is due.
    @WithDefault("24h")
    @NotNull Duration every();

    /// How many looks in a row may fail; with the last of them the website lapses.
    @WithDefault("3")
    @Min(1) @Max(100) int failures();

    /// How many websites an instance takes and fetches at once.
    @WithDefault("20")
    @Min(1) @Max(200) int batch();
}
