package org.saphan.journal.document;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Where a service shows its AsyncAPI document, beside its OpenAPI document and not among its API.
@Singleton
class DocumentRoute {

    private static final String PATH = "/q/asyncapi";

    private final EventDocument document;

    DocumentRoute(EventDocument document) {
        this.document = document;
    }

    void open(@Observes Router router) {
        router.get(PATH).blockingHandler(this::show, false);
    }

    private void show(RoutingContext ctx) {
        document.text()
                .ifPresentOrElse(
                        text -> ctx.response()
                                .putHeader("Content-Type", "application/json")
                                .end(text),
                        ctx::next);
    }
}
