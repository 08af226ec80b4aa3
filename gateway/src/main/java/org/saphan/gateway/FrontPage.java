package org.saphan.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.saphan.gateway.sandbox.Sandbox;

/// The page at `/`: what this is, where the documents are, how to get a token.
@ApplicationScoped
class FrontPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Buffer page;

    FrontPage(Routes routes, Sandbox sandbox) {
        var links = routes.upstreams().stream()
                .flatMap(upstream -> routes.documents().stream().sorted().map(name -> upstream.path() + "/" + name))
                .map(link -> "<li><a href=\"%1$s\">%1$s</a></li>".formatted(link))
                .collect(Collectors.joining("\n            "));
        this.page = Buffer.buffer(template()
                .replace("{documents}", links)
                .replace("{issuer}", sandbox.issuer())
                .replace("{sandbox}", sandbox.isOpen() ? "" : " hidden"));
    }

    void open(@Observes Router router) {
        router.get("/").handler(this::show);
    }

    private void show(RoutingContext ctx) {
        ctx.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .end(page);
    }

    private static String template() {
        try (var file = FrontPage.class.getResourceAsStream("/front-page.html")) {
            if (file == null) {
                throw new IllegalStateException("front-page.html is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
