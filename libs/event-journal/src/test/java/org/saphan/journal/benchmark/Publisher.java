package org.saphan.journal.benchmark;

import org.saphan.journal.bed.Node;

/// A way to bring a service's journal to Kafka.
public interface Publisher {

    /// As the table calls it.
    String name();

    /// Does what must be done before the first event is recorded.
    default void prepare(Node owner) {}

    /// Begins to publish, until it is closed.
    Running start(Node owner);

    /// What has begun.
    interface Running extends AutoCloseable {

        @Override
        void close();
    }
}
