package org.saphan.gateway.status;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.Suite;
import org.saphan.gateway.Suite.Service;

/// How all services are. One look serves all who ask at the same time and shortly after.
@ApplicationScoped
class SuiteStatus {

    private static final List<String> TOLD = List.of("operator", "version", "unpublished", "behind", "deadLetters");

    private final Suite suite;
    private final StatusSettings settings;
    private final Clock clock;
    private @Nullable Future<JsonObject> latest;
    private long began;

    SuiteStatus(Suite suite, StatusSettings settings, Clock clock) {
        this.suite = suite;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized Future<JsonObject> now() {
        var known = latest;
        if (known != null && (!known.isComplete() || isFresh())) {
            return known;
        }
        began = System.nanoTime();
        var look = look();
        latest = look;
        return look;
    }

    private boolean isFresh() {
        return System.nanoTime() - began < settings.fresh().toNanos();
    }

    private Future<JsonObject> look() {
        var asked = suite.services().stream().map(this::ask).toList();
        return Future.all(asked).map(answered -> {
            var services = new JsonArray();
            asked.forEach(each -> services.add(each.result()));
            return new JsonObject()
                    .put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                    .put("services", services);
        });
    }

    private Future<JsonObject> ask(Service service) {
        return suite.ask(service, service.api() + settings.path(), settings.patience())
                .map(Buffer::toJsonObject)
                .map(about -> state(service, about))
                .otherwise(away -> state(service, new JsonObject()));
    }

    private static JsonObject state(Service service, JsonObject about) {
        var state = new JsonObject()
                .put("name", service.name())
                .put("path", service.path())
                .put("ready", Boolean.TRUE.equals(about.getValue("ready")));
        TOLD.stream().filter(about::containsKey).forEach(each -> state.put(each, about.getValue(each)));
        return state;
    }
}
