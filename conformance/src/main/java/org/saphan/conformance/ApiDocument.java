package org.saphan.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What the service says of itself (OpenAPI).
record ApiDocument(JsonNode root, List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static ApiDocument parse(String text) {
        try {
            return of(new ObjectMapper(new YAMLFactory()).readTree(text));
        } catch (JsonProcessingException e) {
            throw new Unanswered("the document cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static ApiDocument of(JsonNode root) {
        var operations = new ArrayList<Operation>();
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                }
            }
        }
        return new ApiDocument(root, operations);
    }

    Stream<Operation> reading() {
        return operations.stream().filter(each -> each.method().equals("get") && !each.isOpen());
    }

    /// Lists that are read page by page.
    List<Operation> lists() {
        return reading()
                .filter(each -> each.needsNothing(this)
                        && each.hasParameter("cursor", this)
                        && each.hasParameter("limit", this))
                .toList();
    }

    /// Lists in one piece or by pages: whatever can be read as it stands.
    List<Operation> listings() {
        return reading().filter(each -> each.needsNothing(this)).toList();
    }

    /// Things that are read by id and stand in a list: `/things/{id}` below `/things`.
    List<Operation> detailsOf(Operation list) {
        return reading()
                .filter(each -> each.path().matches(Pattern.quote(list.path()) + "/\\{[^/]+}"))
                .toList();
    }

    Stream<JsonNode> parameters(Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(this::resolved);
    }

    /// The body that the document shows for an operation.
    Optional<JsonNode> exampleBody(Operation operation) {
        var content = resolved(operation.node().path("requestBody")).at("/content/application~1json");
        var example = content.path("example");
        if (example.isMissingNode()) {
            var examples = content.path("examples").properties();
            example = examples.isEmpty()
                    ? example
                    : resolved(examples.iterator().next().getValue()).path("value");
        }
        if (example.isMissingNode()) {
            example = resolved(content.path("schema")).path("examples").path(0);
        }
        return example.isMissingNode() ? Optional.empty() : Optional.of(example);
    }

    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
