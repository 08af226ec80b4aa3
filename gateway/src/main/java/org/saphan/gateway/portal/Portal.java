package org.saphan.gateway.portal;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.content.Accepted;
import org.saphan.gateway.content.Content;

/// The pages, for paths that are nothing else.
@ApplicationScoped
public class Portal {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String MISSING = "/404.html";
    private static final String OPERATORS = "/q/";

    private final PortalFiles files;
    private final PortalPolicy policy;

    Portal(PortalFiles files, PortalPolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    /// Answers with the file of the path, or tells a browser that there is none. False if nothing has been answered.
    public Future<Boolean> show(RoutingContext ctx) {
        var path = ctx.normalizedPath();
        if (path.startsWith(OPERATORS) || !READING.contains(ctx.request().method())) {
            return Future.succeededFuture(false);
        }
        var known = files.known(path);
        if (known != null) {
            return Future.succeededFuture(show(ctx, path, known));
        }
        return ctx.vertx().executeBlocking(() -> look(path), false).map(found -> found.test(ctx));
    }

    /// Finding a file needs the disk: not on the thread that serves everybody else. What is found is answered on it.
    private Predicate<RoutingContext> look(String path) {
        var file = files.find(path);
        if (file != null) {
            return ctx -> show(ctx, path, file);
        }
        if (!path.endsWith("/") && files.find(path + "/") != null) {
            return ctx -> redirect(ctx, path + "/");
        }
        var missing = files.find(MISSING);
        return ctx -> miss(ctx, missing);
    }

    private boolean show(RoutingContext ctx, String path, Content file) {
        policy.describe(path, ctx.response().headers());
        file.answer(ctx, policy.caching(path));
        return true;
    }

    private static boolean redirect(RoutingContext ctx, String path) {
        var query = ctx.request().query();
        ctx.response()
                .setStatusCode(308)
                .putHeader("Location", query == null ? path : path + '?' + query)
                .end();
        return true;
    }

    private boolean miss(RoutingContext ctx, @Nullable Content missing) {
        if (missing == null || !Accepted.pages(ctx.request().headers().getAll("Accept"))) {
            return false;
        }
        policy.describe(MISSING, ctx.response().headers());
        ctx.response().headers().add("Vary", "Accept");
        missing.answer(ctx, "no-store", 404);
        return true;
    }
}
