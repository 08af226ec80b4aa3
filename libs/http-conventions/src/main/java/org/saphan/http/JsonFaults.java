package org.saphan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with a JSON body, without a word of the parser's own text.
final class JsonFaults {

    private JsonFaults() {}

    static List<Violation> shown(JsonProcessingException fault) {
        return List.of(
                switch (fault) {
                    case UnrecognizedPropertyException unknown -> Violation.of(pointerOf(unknown), "UNKNOWN_MEMBER");
                    case JsonMappingException mapping -> Violation.of(pointerOf(mapping), "INVALID_VALUE");
                    default -> Violation.of("", "NOT_JSON");
                });
    }

    private static String pointerOf(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(each -> "/" + (each.getFieldName() == null ? each.getIndex() : each.getFieldName()))
                .collect(Collectors.joining());
    }
}
