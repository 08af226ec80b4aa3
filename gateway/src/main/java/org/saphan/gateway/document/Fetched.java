package org.saphan.gateway.document;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.gateway.Suite;
import org.saphan.gateway.Suite.Service;

/// The services' documents, fetched from them when somebody asks and kept for a moment; who did not answer is asked
/// again at once.
@ApplicationScoped
class Fetched {

    private final Suite suite;
    private final DocumentSettings settings;
    private final Map<String, Fetch> fetches = new ConcurrentHashMap<>();

    Fetched(Suite suite, DocumentSettings settings) {
        this.suite = suite;
        this.settings = settings;
    }

    Future<Buffer> of(Service service, String kind) {
        return fetches.compute(service.name() + " " + kind, (key, known) -> {
                    if (known != null && counts(known)) {
                        return known;
                    }
                    var path = settings.kinds().getOrDefault(kind, "");
                    return new Fetch(suite.ask(service, path, settings.patience()), System.nanoTime());
                })
                .answer();
    }

    private boolean counts(Fetch fetch) {
        return !fetch.answer.isComplete()
                || (fetch.answer.succeeded()
                        && System.nanoTime() - fetch.began < settings.fresh().toNanos());
    }

    private record Fetch(Future<Buffer> answer, long began) {}
}
