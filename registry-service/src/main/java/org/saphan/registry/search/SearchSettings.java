package org.saphan.registry.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How the register is searched.
@ConfigMapping(prefix = "saphan.registry.search")
interface SearchSettings {

    /// Where the index is kept, a folder for each process; without one it is in a temporary folder and made anew at
    /// every start.
    Optional<Path> folder();

    /// How often the index asks for other processes' changes.
    @WithDefault("500ms")
    Duration poll();

    /// How long a search waits at most for changes that this process answered before it.
    @WithDefault("300ms")
    Duration patience();
}
