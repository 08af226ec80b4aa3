package org.saphan.gateway.document;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.saphan.gateway.Suite;
import org.saphan.gateway.content.Accepted;
import org.saphan.gateway.content.Content;

/// Where documents are read: `/<name>` for all services, `/<route>/<name>` for one; `.json` and `.yaml` at the end say
/// in which form. Without an ending it is YAML, unless the caller asks for JSON.
@ApplicationScoped
class DocumentRoutes {

    private static final Logger LOG = Logger.getLogger(DocumentRoutes.class);

    private final Suite suite;
    private final Documents documents;
    private final Pattern address;

    DocumentRoutes(Suite suite, Documents documents, DocumentSettings settings) {
        this.suite = suite;
        this.documents = documents;
        var kinds = settings.kinds().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.address = Pattern.compile("(/.+)?/(" + kinds + ")(\\.json|\\.yaml)?");
    }

    void open(@Observes Router router) {
        router.routeWithRegex(address.pattern())
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::show);
    }

    private void show(RoutingContext ctx) {
        var asked = address.matcher(ctx.normalizedPath());
        if (!asked.matches()) {
            ctx.next();
            return;
        }
        var ending = asked.group(3);
        if (ending == null) {
            ctx.response().headers().add("Vary", "Accept");
        }
        var format = format(ctx, ending == null ? "" : ending);
        var path = asked.group(1);
        if (path == null) {
            answer(ctx, documents.merged(asked.group(2), format));
            return;
        }
        suite.services().stream()
                .filter(service -> service.path().equals(path))
                .findFirst()
                .ifPresentOrElse(
                        service -> answer(ctx, documents.of(service, asked.group(2), format)), () -> ctx.fail(404));
    }

    private static Format format(RoutingContext ctx, String ending) {
        return switch (ending) {
            case ".json" -> Format.JSON;
            case ".yaml" -> Format.YAML;
            default -> Accepted.json(ctx.request().headers().getAll("Accept")) ? Format.JSON : Format.YAML;
        };
    }

    private static void answer(RoutingContext ctx, Future<Content> document) {
        document.onSuccess(content -> content.answer(ctx, "no-cache")).onFailure(away -> {
            LOG.warnf("%s cannot be shown: %s", ctx.normalizedPath(), away.getMessage());
            ctx.fail(503);
        });
    }
}
