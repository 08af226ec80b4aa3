package org.saphan.journal.learning;

import java.time.Instant;
import org.saphan.journal.Heard;

/// What a message says.
sealed interface Understood<T> {

    /// The newest state of an aggregate.
    record Told<T>(Heard<T> heard) implements Understood<T> {}

    /// The aggregate was erased.
    record Gone<T>(String subject, long sequence, Instant time) implements Understood<T> {}

    /// Nothing: a tombstone that only tells Kafka what to forget.
    record Nothing<T>() implements Understood<T> {}
}
