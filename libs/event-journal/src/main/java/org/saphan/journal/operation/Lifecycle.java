package org.saphan.journal.operation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.relay.Relay;

/// Starts the relay and the listener with the service, whether Kafka is there or not, and ends them with it.
@Singleton
class Lifecycle {

    private final Relay relay;
    private final Listener listener;

    Lifecycle(Relay relay, Listener listener) {
        this.relay = relay;
        this.listener = listener;
    }

    void started(@Observes StartupEvent event) {
        relay.start();
        listener.start();
    }

    void ending(@Observes ShutdownEvent event) {
        listener.stop();
        relay.stop();
    }
}
