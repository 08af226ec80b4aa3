package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Finds the example that a document gives for a body or a parameter: beside the schema, in the schema, or put together
/// from the examples of its members.
final class Sample {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ApiDocument document;

    Sample(ApiDocument document) {
        this.document = document;
    }

    /// The example of a media type or parameter.
    Optional<JsonNode> of(JsonNode holder) {
        var given = holder.path("example");
        if (!given.isMissingNode()) {
            return Optional.of(given);
        }
        var named = holder.path("examples");
        return named.isObject() && !named.isEmpty()
                ? Optional.of(document.resolve(named.iterator().next()).path("value"))
                : ofSchema(holder.path("schema"));
    }

    private Optional<JsonNode> ofSchema(JsonNode reference) {
        var schema = document.resolve(reference);
        for (var name : new String[] {"example", "const", "default"}) {
            if (schema.has(name)) {
                return Optional.of(schema.get(name));
            }
        }
        if (!schema.path("examples").isEmpty()) {
            return Optional.of(schema.path("examples").get(0));
        }
        if (!schema.path("enum").isEmpty()) {
            return Optional.of(schema.path("enum").get(0));
        }
        return assembled(schema);
    }

    private Optional<JsonNode> assembled(JsonNode schema) {
        if (schema.has("properties")) {
            return ofMembers(schema);
        }
        if (schema.has("items")) {
            return ofSchema(schema.get("items")).map(each -> NODES.arrayNode().add(each));
        }
        if (schema.path("allOf").size() == 1) {
            return ofSchema(schema.path("allOf").get(0));
        }
        return schema.path("type").asText().equals("boolean") ? Optional.of(NODES.booleanNode(true)) : Optional.empty();
    }

    /// Empty when a required member has no example: then the document has none for the whole either.
    private Optional<JsonNode> ofMembers(JsonNode schema) {
        var sample = NODES.objectNode();
        for (var member : schema.path("properties").properties()) {
            var value = ofSchema(member.getValue());
            if (value.isPresent()) {
                sample.set(member.getKey(), value.get());
            } else if (isRequired(schema, member.getKey())) {
                return Optional.empty();
            }
        }
        return Optional.of(sample);
    }

    private static boolean isRequired(JsonNode schema, String member) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(each -> each.asText().equals(member));
    }
}
