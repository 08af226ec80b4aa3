package org.saphan.gateway.document;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.saphan.gateway.Suite;
import org.saphan.gateway.Suite.Service;
import org.saphan.gateway.content.Content;
import org.saphan.gateway.sandbox.Sandbox;

/// What there is, for pages and programs that do not know the services' names.
@ApplicationScoped
class DocumentList {

    private final Suite suite;
    private final DocumentSettings settings;
    private final Sandbox sandbox;
    private final KafkaAccess kafka;

    DocumentList(Suite suite, DocumentSettings settings, Sandbox sandbox, KafkaAccess kafka) {
        this.suite = suite;
        this.settings = settings;
        this.sandbox = sandbox;
        this.kafka = kafka;
    }

    void open(@Observes Router router) {
        router.route("/documents.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::show);
    }

    private void show(RoutingContext ctx) {
        ctx.vertx()
                .executeBlocking(this::list, false)
                .onSuccess(list -> list.answer(ctx, "no-cache"))
                .onFailure(ctx::fail);
    }

    private Content list() {
        var services = new JsonArray();
        suite.services().forEach(service -> services.add(entry(service)));
        var list = new JsonObject().put("services", services);
        settings.kinds().keySet().stream().sorted().forEach(name -> list.put(name, "/" + name));
        list.put("status", "/status")
                .put("issuer", sandbox.issuer())
                .put("sandbox", sandbox.isOpen())
                .put("kafka", kafka.open());
        return Content.text("application/json", list.toBuffer().getBytes());
    }

    private JsonObject entry(Service service) {
        var entry = new JsonObject().put("name", service.name()).put("path", service.path());
        settings.kinds().keySet().stream().sorted().forEach(name -> entry.put(name, service.path() + "/" + name));
        return entry.put("events", service.api() + "/events").put("about", service.api() + "/about");
    }
}
