package org.saphan.gateway;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How the gateway goes: for a moment it serves on but asks callers to hang up, so that they find another one; then it
/// finishes what has begun and refuses what is new, because a refusal is clear and a connection that breaks is not.
@ApplicationScoped
class Closing {

    private final long delay;
    private volatile long since;
    private volatile boolean begun;

    Closing(@ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0S") Duration delay) {
        this.delay = delay.toNanos();
    }

    void begin(@Observes ShutdownDelayInitiatedEvent asked) {
        since = System.nanoTime();
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /// Asks the caller to find another connection, once this answer is there.
    static void askToHangUp(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.connection().goAway(0);
        } else {
            request.response().headers().set("Connection", "close");
        }
    }

    boolean refusesWhatIsNew() {
        return begun && System.nanoTime() - since >= delay;
    }
}
