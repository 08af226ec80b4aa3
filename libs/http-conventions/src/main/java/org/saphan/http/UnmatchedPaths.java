package org.saphan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Problems for what never reaches a route: paths outside of the service's base path, bodies that are too large, and
/// callers without the certificate that the service asks for.
@Singleton
class UnmatchedPaths {

    private final Problems problems;
    private final ObjectMapper json;

    UnmatchedPaths(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void add(@Observes Router router) {
        router.route().last().handler(context -> answer(context, 404, "NOT_FOUND"));
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerStrangers);
        router.errorHandler(413, context -> answer(context, 413, "PAYLOAD_TOO_LARGE"));
    }

    /// Nothing else fails with this status alone, without a cause.
    private void answerStrangers(RoutingContext context) {
        if (context.statusCode() == 403 && context.failure() == null) {
            answer(context, 403, "CERTIFICATE_REQUIRED");
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, int status, String code) {
        if (context.response().headWritten() || context.response().ended()) {
            return;
        }
        var language = RefusalTexts.languageOf(context.request().getHeader("Accept-Language"));
        var facts = status == 404 ? Map.of("thing", "path", "id", context.normalizedPath()) : Map.<String, String>of();
        var problem = problems.of(status, code, facts, List.of(), language, null);
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", language.getLanguage())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            context.fail(impossible);
        }
    }
}
