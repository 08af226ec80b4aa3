package org.saphan.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// JSON files of the project.
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notSo) {
            throw new AssertionError(text, notSo);
        }
    }

    /// A copy of an object without one member.
    static JsonNode without(JsonNode object, String member) {
        ObjectNode copy = object.deepCopy();
        copy.remove(member);
        return copy;
    }
}
