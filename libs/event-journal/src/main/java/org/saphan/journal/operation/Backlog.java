package org.saphan.journal.operation;

import java.time.Duration;

/// What is recorded and not yet on Kafka.
///
/// @param oldest how long the first of it waits; zero when nothing does
record Backlog(long events, Duration oldest) {

    static final Backlog NONE = new Backlog(0, Duration.ZERO);
}
