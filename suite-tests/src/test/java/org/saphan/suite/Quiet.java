package org.saphan.suite;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Keeps the test's own output to what the tests say; the clients of engines that are killed on purpose have much to
/// say.
final class Quiet {

    // Held so that the levels are not lost with the loggers.
    private static final List<Logger> TALKATIVE = Stream.of("org.apache.kafka", "io.zonky.test")
            .map(Logger::getLogger)
            .toList();

    private Quiet() {}

    static void begin() {
        TALKATIVE.forEach(each -> each.setLevel(Level.SEVERE));
    }
}
