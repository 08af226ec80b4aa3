package org.saphan.http;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// How refusals are documented: each once among the components, with an example, and referred to by the operations that
/// can give it.
final class DocumentedRefusals {

    private static final int LONGEST_WAIT = 3600;
    private static final int FIRST_OF_SERVER = 500;
    private static final String RETRY_AFTER = "Retry-After";

    private static final List<Refused> ALL = List.of(
            new Refused(400, "Malformed", "The request is malformed; see violations.", "INVALID_REQUEST"),
            new Refused(401, "Unauthenticated", "No valid token.", "UNAUTHENTICATED"),
            new Refused(403, "Forbidden", "The token lacks the scope, or the agency the duty.", "SCOPE_REQUIRED"),
            new Refused(404, "Absent", "There is no such thing.", "NOT_FOUND"),
            new Refused(409, "Conflict", "The present state forbids it.", "IDEMPOTENCY_KEY_IN_USE"),
            new Refused(410, "Gone", "It was erased.", "ERASED"),
            new Refused(412, "Stale", "Changed in the meantime.", "PRECONDITION_FAILED"),
            new Refused(413, "TooLarge", "The body is too large.", "PAYLOAD_TOO_LARGE"),
            new Refused(415, "Unsupported", "The media type is not supported.", "UNSUPPORTED_MEDIA_TYPE"),
            new Refused(422, "Unprocessable", "A rule of the domain refuses the content.", "IDEMPOTENCY_KEY_REUSED"),
            new Refused(428, "PreconditionRequired", "If-Match is missing.", "PRECONDITION_REQUIRED"),
            new Refused(429, "TooManyRequests", "Too many requests; see Retry-After.", "RATE_LIMITED"),
            new Refused(500, "Failure", "A fault on our side.", "INTERNAL_ERROR"),
            new Refused(503, "Unavailable", "Not available for a moment; see Retry-After.", "SERVICE_UNAVAILABLE"));

    private static final Map<String, Map<String, Object>> FACTS = Map.of(
            "SCOPE_REQUIRED",
            Map.of("scope", "registry.write"),
            "NOT_FOUND",
            new TreeMap<>(Map.of("thing", "entrepreneur", "id", "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91")));
    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 429, 500, 503);
    private static final List<Integer> OF_CHANGES = List.of(409, 422);
    private static final List<Integer> OF_BODIES = List.of(413, 415);
    private static final List<Integer> OF_VERSIONED = List.of(412, 428);

    /// Given by a route that says so itself.
    private static final int GONE = 410;

    private DocumentedRefusals() {}

    private record Refused(int status, String name, String words, String code) {

        boolean comesFromTheGateway() {
            return status < FIRST_OF_SERVER;
        }

        boolean tellsWhenToTryAgain() {
            return status == 429 || status == 503;
        }

        /// As [Problems] would say it, in English; in the words above where the sentence is another's, the gateway's.
        Map<String, Object> example() {
            var texts = new RefusalTexts("http");
            var facts = FACTS.getOrDefault(code, Map.of());
            var problem = new Problems(texts).of(status, code, facts, violations(), Locale.ENGLISH, null);
            var own = texts.covers(code);
            var example = new LinkedHashMap<String, Object>();
            example.put("type", problem.type());
            example.put("title", own ? problem.title() : words.replaceAll("[;.].*", ""));
            example.put("status", status);
            example.put("detail", own ? problem.detail() : words);
            example.put("code", code);
            if (!problem.violations().isEmpty()) {
                example.put(
                        "violations",
                        problem.violations().stream()
                                .map(each -> new TreeMap<String, Object>(Map.of(
                                        "pointer", each.pointer(), "code", each.code(), "detail", each.detail())))
                                .toList());
            }
            if (!facts.isEmpty()) {
                example.put("facts", facts);
            }
            example.put("requestId", "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a");
            return example;
        }

        private List<Violation> violations() {
            return status == 400 ? List.of(Violation.of("/nameTh", "NOT_BLANK", Map.of())) : List.of();
        }
    }

    static void addTo(Components components) {
        components.addHeader(RETRY_AFTER, seconds());
        ALL.stream()
                .filter(each -> each.status() != GONE)
                .forEach(each -> components.addResponse(each.name(), response(each)));
    }

    static void complete(String path, HttpMethod method, Operation operation) {
        refuse(operation, ALWAYS);
        if (path.contains("{")) {
            refuse(operation, List.of(404));
        }
        if (method != HttpMethod.GET) {
            refuse(operation, OF_CHANGES);
        }
        if (operation.getRequestBody() != null) {
            refuse(operation, OF_BODIES);
        }
        if (DocumentedAnswers.takes(operation, "If-Match")) {
            refuse(operation, OF_VERSIONED);
        }
        if (operation.getResponses().hasAPIResponse(Integer.toString(GONE))) {
            refuse(operation, List.of(GONE));
        }
    }

    /// A response that the code documents itself, with content, is left as it is.
    private static void refuse(Operation operation, List<Integer> statuses) {
        var responses = operation.getResponses();
        ALL.stream().filter(each -> statuses.contains(each.status())).forEach(each -> {
            var status = Integer.toString(each.status());
            var said = responses.getAPIResponse(status);
            if (said == null || said.getContent() == null) {
                var reference = OASFactory.createAPIResponse().ref("#/components/responses/" + each.name());
                responses.addAPIResponse(status, each.status() == GONE ? response(each) : reference);
            }
        });
    }

    private static APIResponse response(Refused refused) {
        var problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(refused.example());
        var response = OASFactory.createAPIResponse()
                .description(refused.words())
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
        if (refused.comesFromTheGateway()) {
            response.addHeader("RateLimit", DocumentedAnswers.reference("RateLimit"));
        }
        if (refused.tellsWhenToTryAgain()) {
            response.addHeader(RETRY_AFTER, DocumentedAnswers.reference(RETRY_AFTER));
        }
        return response;
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("After how many seconds to try again.")
                .example(1)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf(LONGEST_WAIT)));
    }
}
