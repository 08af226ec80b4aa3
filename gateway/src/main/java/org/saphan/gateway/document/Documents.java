package org.saphan.gateway.document;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.gateway.Suite;
import org.saphan.gateway.Suite.Service;
import org.saphan.gateway.content.Content;

/// Documents as they are shown. They are written anew only when what the services say has changed, and away from the
/// threads that serve everybody else.
@ApplicationScoped
class Documents {

    private final Suite suite;
    private final Fetched fetched;
    private final DocumentSettings settings;
    private final Vertx vertx;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    Documents(Suite suite, Fetched fetched, DocumentSettings settings, Vertx vertx) {
        this.suite = suite;
        this.fetched = fetched;
        this.settings = settings;
        this.vertx = vertx;
    }

    /// One service's own. Fails when the service does not answer.
    Future<Content> of(Service service, String kind, Format format) {
        return fetched.of(service, kind)
                .compose(json -> write(
                        service.name() + " " + kind + " " + format,
                        List.of(json),
                        () -> format.content(json.toJsonObject().getMap())));
    }

    /// That of all services that answer. Fails when none does.
    Future<Content> merged(String kind, Format format) {
        var services = suite.services();
        var asked = services.stream()
                .map(service -> fetched.of(service, kind).map(Optional::of).otherwise(Optional.empty()))
                .toList();
        return Future.all(asked).compose(all -> {
            var answers = asked.stream().map(Future::result).toList();
            return write(kind + " " + format, answers, () -> format.content(merge(kind, services, answers)));
        });
    }

    private Map<String, Object> merge(String kind, List<Service> services, List<Optional<Buffer>> answers) {
        var parts = new ArrayList<Part>();
        var away = new ArrayList<String>();
        for (int i = 0; i < services.size(); i++) {
            var service = services.get(i);
            answers.get(i)
                    .ifPresentOrElse(
                            json -> parts.add(Part.of(service.name(), service.path(), json)),
                            () -> away.add(service.name()));
        }
        if (parts.isEmpty()) {
            throw new ServicesAway(kind);
        }
        return parts.getFirst().members().containsKey("asyncapi")
                ? new MergedEvents(parts).document(settings.title() + ": events", away)
                : new MergedApi(parts).document(settings.title(), away);
    }

    private Future<Content> write(String name, List<?> sources, Callable<Content> writing) {
        return written.compute(name, (key, known) -> {
                    if (known != null && known.sources.equals(sources) && !known.content.failed()) {
                        return known;
                    }
                    return new Written(sources, vertx.executeBlocking(writing, false));
                })
                .content();
    }

    /// @param sources what the services said
    private record Written(List<?> sources, Future<Content> content) {}
}
