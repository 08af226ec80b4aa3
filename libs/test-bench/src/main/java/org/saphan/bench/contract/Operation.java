package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One operation of an OpenAPI document.
///
/// @param document where it stands
/// @param method in lower case
/// @param path with `{…}` for its parameters
/// @param content what the document says of it
/// @param shared the parameters of all operations on the path
record Operation(ApiDocument document, String method, String path, JsonNode content, JsonNode shared) {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    String id() {
        return content.path("operationId").asText(method + " " + path);
    }

    int depth() {
        return path.split("/").length;
    }

    /// The JSON body that it takes: its media type and schema.
    Optional<JsonNode> body() {
        var media = document.resolve(content.path("requestBody")).path("content");
        return Stream.of(JSON, MERGE_PATCH).filter(media::has).map(media::get).findFirst();
    }

    /// Whether it takes a body that is no JSON, such as a file.
    boolean takesAFile() {
        return content.has("requestBody") && body().isEmpty();
    }

    /// All parameters, resolved.
    List<JsonNode> parameters() {
        return Stream.of(shared, content.path("parameters"))
                .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
                .map(document::resolve)
                .toList();
    }

    /// What the document says of a status; missing when it says nothing.
    JsonNode response(int status) {
        var responses = content.path("responses");
        var exact = responses.path(Integer.toString(status));
        return document.resolve(exact.isMissingNode() ? responses.path("default") : exact);
    }

    /// The schema of the JSON answer with a status; missing when it has none.
    JsonNode answer(int status, String mediaType) {
        return response(status).path("content").path(mediaType).path("schema");
    }
}
