package org.saphan.conformance;

/// What the small service says of itself.
final class SmallDocuments {

    private static final String API = """
            {"openapi": "3.1.0", "info": {"title": "small", "version": "1"}, "paths": {
              "/small/v1/things": {
                "get": {"operationId": "listThings", "summary": "List", "description": "All.",
                  "parameters": [{"name": "limit", "in": "query"}, {"name": "cursor", "in": "query"}], "responses": {"401": {}}},
                "post": {"operationId": "makeThing", "summary": "Make", "description": "One.",
                  "parameters": [{"name": "Idempotency-Key", "in": "header"}], "responses": {"401": {}}}},
              "/small/v1/things/{thingId}": {
                "get": {"operationId": "readThing", "summary": "Read", "description": "One.", "responses": {"401": {}}},
                "put": {"operationId": "changeThing", "summary": "Change", "description": "One.", "responses": {"401": {}},
                  "requestBody": {"content": {"application/json": {"example": {"name": "other"}}}}}},
              "/small/v1/events": {
                "get": {"operationId": "readEvents", "summary": "Read", "description": "All.", "responses": {"401": {}}}}}}""";
    private static final String EVENTS = """
            {"asyncapi": "3.0.0", "components": {"messages": {
              "small.thing.made.v1": {"payload": {"type": "object", "required": ["name"]}},
              "small.thing.changed.v1": {"payload": {"type": "object", "required": ["name"]}}}}}""";

    private SmallDocuments() {}

    static String api(boolean withSummaries) {
        return withSummaries ? API : API.replace("\"summary\": \"Read\", ", "");
    }

    static String events() {
        return EVENTS;
    }

    static String discovery(String host) {
        return "{\"token_endpoint\": \"%s/sandbox/token\"}".formatted(host);
    }

    static String event(int number, String type, int sequence, String source, String data) {
        return """
                {"specversion": "1.0", "id": "01a200ba-564f-783f-b32f-00000000000%d", "source": "%s", "type": "%s", "subject": "a",
                 "time": "2026-11-22T03:00:00Z", "sequence": %d, "data": %s}""".formatted(number, source, type, sequence, data);
    }
}
