package org.saphan.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One process of the suite: how it is prepared, run, asked whether it is well, and stopped.
interface Part {

    /// Its name in logs, tables and on the command line.
    String name();

    /// What people call it in a sentence.
    String title();

    /// The port by which others reach it.
    int port();

    /// Every port that has to be free before it starts.
    default List<Integer> ports() {
        return List.of(port());
    }

    Path log();

    /// Runs once before the first start, not before a restart.
    void prepare() throws IOException;

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    boolean ready();

    /// Runs once, when it is ready for the first time.
    default void settle() {}

    default Signal stopSignal() {
        return Signal.TERM;
    }

    /// Whether it ends by writing a cache that makes its next start faster.
    default boolean trains() {
        return false;
    }

    Duration stopsWithin();

    /// Runs once after it has ended for good.
    default void ended(boolean wasReady) {}
}
