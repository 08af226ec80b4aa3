package org.saphan.journal.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Starts the courier with the service, and ends it with it.
@Singleton
class CourierLifecycle {

    private final Courier courier;

    CourierLifecycle(Courier courier) {
        this.courier = courier;
    }

    void started(@Observes StartupEvent event) {
        courier.start();
    }

    void ending(@Observes ShutdownEvent event) {
        courier.stop();
    }
}
