package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An OpenAPI document.
///
/// @param tree what it says
record ApiDocument(JsonNode tree) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /// The document of the running service, in a stable order and without the address at which the test runs it.
    static ApiDocument served() {
        var text = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var tree = (ObjectNode) Format.yaml(text);
        if (tree.path("servers").toString().contains(":" + RestAssured.port)) {
            tree.remove("servers");
        }
        Stream.of("/paths", "/components/schemas", "/components/responses", "/components/parameters")
                .map(tree::at)
                .filter(JsonNode::isObject)
                .forEach(each -> sort((ObjectNode) each));
        tree.findValues("responses").forEach(each -> sort((ObjectNode) each));
        return new ApiDocument(tree);
    }

    /// All operations, shorter paths first, and on one path what creates before what reads, changes and deletes.
    List<Operation> operations() {
        return tree.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingInt(Operation::depth)
                        .thenComparing(each -> each.method().equals("delete"))
                        .thenComparing(each -> !each.method().equals("post"))
                        .thenComparing(Operation::path))
                .toList();
    }

    private Stream<Operation> operations(String path, JsonNode item) {
        return METHODS.stream()
                .filter(item::has)
                .map(method -> new Operation(this, method, path, item.get(method), item.path("parameters")));
    }

    /// What a node says, by itself or by `$ref`.
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(tree.at(node.get("$ref").asText().substring(1))) : node;
    }

    /// What breaks a schema of this document; empty when nothing does.
    List<String> faults(JsonNode schema, JsonNode content) {
        return Schemas.faults(Schemas.compile(Schemas.within(schema, tree.path("components"))), content);
    }

    private static void sort(ObjectNode node) {
        var sorted = new TreeMap<String, JsonNode>();
        node.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
        node.removeAll();
        node.setAll(sorted);
    }
}
