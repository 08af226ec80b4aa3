package org.saphan.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers a request with a problem in the client's language.
@Singleton
class Refuse {

    private static final String RETRY_SECONDS = "2";

    /// The limits that a service itself sets are by the day.
    private static final String MUCH_LATER_SECONDS = "3600";

    private final Problems problems;
    private final RequestTrace trace;

    Refuse(Problems problems, RequestTrace trace) {
        this.problems = problems;
        this.trace = trace;
    }

    Response with(Refusal refusal, @Nullable HttpHeaders headers) {
        var language = languageOf(headers);
        return answer(problems.of(refusal, language, trace.requestId()), language.getLanguage());
    }

    Response with(RefusalKind kind, String code, Map<String, ?> facts, @Nullable HttpHeaders headers) {
        var language = languageOf(headers);
        var problem = problems.of(kind.status(), code, facts, List.of(), language, trace.requestId());
        return answer(problem, language.getLanguage());
    }

    private static java.util.Locale languageOf(@Nullable HttpHeaders headers) {
        return RefusalTexts.languageOf(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response answer(Problem problem, String language) {
        var response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(problem);
        if (problem.status() == RefusalKind.UNAUTHENTICATED.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == RefusalKind.UNAVAILABLE.status()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.status() == RefusalKind.TOO_MANY.status()) {
            response.header(HttpHeaders.RETRY_AFTER, MUCH_LATER_SECONDS);
        }
        return response.build();
    }
}
