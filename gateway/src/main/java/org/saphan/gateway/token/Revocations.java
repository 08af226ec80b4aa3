package org.saphan.gateway.token;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Whose access was revoked, as the list says that is read every second. While the list cannot be had, what is
/// known of it stays.
@ApplicationScoped
class Revocations {

    private static final Logger LOG = Logger.getLogger(Revocations.class);

    private final TokenSettings settings;
    private final Retrieval retrieval;
    private final Vertx vertx;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Map<String, List<Revocation>> known = Map.of();
    private volatile long lastHeard = System.nanoTime();
    private volatile boolean away;
    private @Nullable String tag;

    Revocations(TokenSettings settings, Retrieval retrieval, Vertx vertx, MeterRegistry meters) {
        this.settings = settings;
        this.retrieval = retrieval;
        this.vertx = vertx;
        if (settings.revocations().isPresent()) {
            meters.gauge("saphan.gateway.revocations.age.seconds", this, Revocations::age);
        }
    }

    void begin(@Observes StartupEvent started) {
        settings.revocations().ifPresent(list -> {
            ask(list);
            vertx.setPeriodic(settings.revocationsEvery().toMillis(), timer -> ask(list));
        });
    }

    boolean concern(Caller caller) {
        var some = known.get(caller.agency());
        return some != null && some.stream().anyMatch(revocation -> revocation.concerns(caller));
    }

    /// Seconds since the list was last heard of.
    private double age() {
        return (System.nanoTime() - lastHeard) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private void ask(String list) {
        if (asking.compareAndSet(false, true)) {
            retrieval.get(list, tag).map(this::learn).onFailure(this::keepOld).onComplete(done -> asking.set(false));
        }
    }

    private Retrieval.Answer learn(Retrieval.Answer answer) {
        if (answer.status() == 200) {
            known = read(answer.body());
            tag = answer.tag();
        } else if (answer.status() != 304) {
            throw new IllegalStateException("the list answered " + answer.status());
        }
        lastHeard = System.nanoTime();
        if (away) {
            away = false;
            LOG.info("the list of revoked accesses is there again");
        }
        return answer;
    }

    static Map<String, List<Revocation>> read(String body) {
        var items = new JsonObject(body).getJsonArray("items");
        return items.stream().map(item -> Revocation.of((JsonObject) item)).collect(groupingBy(Revocation::agency));
    }

    private void keepOld(Throwable cause) {
        if (!away) {
            away = true;
            LOG.warnf(
                    "the list of revoked accesses cannot be had, %d agencies known: %s",
                    known.size(), cause.getMessage());
        }
    }
}
