package org.saphan.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.body.RequestBody;

/// Says in Thai or English why a request goes no further, as RFC 9457 wants it.
final class Problems {

    private static final long LINGER_MILLIS = 2_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("th"));

    private Problems() {}

    /// Answers with the problem, unless an answer has begun: then the connection ends, which is all one can still say.
    static void answer(Exchange exchange, Problem problem) {
        var request = exchange.request();
        var response = request.response();
        if (response.headWritten()) {
            if (!response.ended()) {
                response.reset();
            }
            return;
        }
        var language = language(request.getHeader("Accept-Language"));
        response.setStatusCode(problem.status());
        response.headers().set("Content-Type", "application/problem+json");
        response.headers().set("Content-Language", language.toLanguageTag());
        response.headers().set("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.headers().set("WWW-Authenticate", challenge(request));
        }
        if (problem.status() == 503 && !response.headers().contains("Retry-After")) {
            response.headers().set("Retry-After", "2");
        }
        leave(exchange.context());
        response.end(body(problem, language, exchange.requestId()));
    }

    static Buffer body(Problem problem, Locale language, String requestId) {
        var texts = texts(language);
        return new JsonObject()
                .put("type", problem.type())
                .put("code", problem.name())
                .put("title", texts.getString(problem.name() + ".title"))
                .put("status", problem.status())
                .put("detail", texts.getString(problem.name() + ".detail"))
                .put("instance", "urn:saphan:request:" + requestId)
                .put("requestId", requestId)
                .toBuffer();
    }

    static Locale language(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static String challenge(HttpServerRequest request) {
        var sent = request.getHeader("Authorization");
        return sent == null ? "Bearer realm=\"saphan\"" : "Bearer realm=\"saphan\", error=\"invalid_token\"";
    }

    /// What the client is still sending is thrown away, so that it gets to read the answer; not for long, though.
    private static void leave(RoutingContext ctx) {
        var request = ctx.request();
        if (request.isEnded() || !RequestBody.mayCome(request)) {
            return;
        }
        request.handler(piece -> {});
        request.resume();
        boolean shared = request.version() == HttpVersion.HTTP_2;
        if (!shared) {
            request.response().headers().set("Connection", "close");
        }
        ctx.vertx().setTimer(LINGER_MILLIS, timer -> {
            if (request.isEnded()) {
                return;
            }
            if (shared) {
                request.response().reset();
            } else {
                request.connection().close();
            }
        });
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "refusals.gateway", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
