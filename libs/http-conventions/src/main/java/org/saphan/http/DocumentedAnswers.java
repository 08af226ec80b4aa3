package org.saphan.http;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// How success is documented, as [Answers] gives it: 201 with `Location` and `ETag` for what is created, an `ETag` with
/// whatever has versions, 304 for a reader who has this version, `Link` with a page.
final class DocumentedAnswers {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String ACCEPTED = "202";
    private static final int LONGEST_URI = 2000;
    private static final int LONGEST_TAG = 50;
    private static final int LONGEST_LIMIT = 200;
    private static final Map<String, String> DEFAULT_WORDS = Map.of(
            OK, "As asked.",
            CREATED, "Created; `Location` says where it is.",
            ACCEPTED, "Accepted; the work goes on.");

    private DocumentedAnswers() {}

    static void addTo(Components components) {
        components.addHeader(
                "ETag", text("The version of the thing, for `If-Match` and `If-None-Match`.", "\"0\"", LONGEST_TAG));
        components.addHeader("Location", text("The path of the new thing.", null, LONGEST_URI));
        components.addHeader(
                "Link", text("The page after this, `rel=\"next\"`; absent on the last.", null, LONGEST_URI));
        components.addHeader(
                "RateLimit",
                text(
                        "What is left of the calling agency's allowance; on every answer of the gateway.",
                        "\"agency\";r=99;t=1",
                        LONGEST_LIMIT));
    }

    /// @param status of success that the code gives, 0 when it says nothing
    static void complete(HttpMethod method, Operation operation, int status) {
        var responses = operation.getResponses();
        var plain = responses.getAPIResponse(OK);
        var other = status != 0 ? Integer.toString(status) : method == HttpMethod.POST ? CREATED : OK;
        if (plain != null && !other.equals(OK)) {
            responses.removeAPIResponse(OK);
            responses.addAPIResponse(other, plain);
        }
        if (method == HttpMethod.GET && takes(operation, "If-None-Match")) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("The client has this version."));
        }
        responses.getAPIResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2") || each.getKey().equals("304"))
                .forEach(each -> complete(method, operation, each.getKey(), each.getValue()));
    }

    private static void complete(HttpMethod method, Operation operation, String status, APIResponse response) {
        if (response.getDescription() == null || response.getDescription().equals("OK")) {
            response.setDescription(DEFAULT_WORDS.getOrDefault(status, "Done."));
        }
        response.addHeader("RateLimit", reference("RateLimit"));
        if (status.equals(CREATED) || (status.equals(ACCEPTED) && method == HttpMethod.POST)) {
            response.addHeader("Location", reference("Location"));
        }
        if (status.equals(CREATED) || takes(operation, "If-Match") || takes(operation, "If-None-Match")) {
            response.addHeader("ETag", reference("ETag"));
        }
        if (takes(operation, "cursor")) {
            response.addHeader("Link", reference("Link"));
        }
    }

    static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
    }

    /// A header that stands among the components.
    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header text(String description, @Nullable String example, int longest) {
        var header = OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(longest));
        return example == null ? header : header.example(example);
    }
}
