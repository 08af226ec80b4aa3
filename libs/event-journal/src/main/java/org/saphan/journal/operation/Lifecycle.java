package org.saphan.journal.operation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;

/// Starts the relay, the listener and the readers of feeds with the service, whether the others are there or not, and
/// ends
/// them with it.
@Singleton
class Lifecycle {

    private final Relay relay;
    private final Listener listener;
    private final Sources sources;

    Lifecycle(Relay relay, Listener listener, Sources sources) {
        this.relay = relay;
        this.listener = listener;
        this.sources = sources;
    }

    void started(@Observes StartupEvent event) {
        relay.start();
        listener.start();
        sources.start();
    }

    void ending(@Observes ShutdownEvent event) {
        sources.stop();
        listener.stop();
        relay.stop();
    }
}
