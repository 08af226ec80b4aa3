package org.saphan.registry.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A field whose value changed. Values are texts, as the field would be written; of several the list.
@Schema(description = "A field whose value changed.")
record FieldChange(
        @NotNull @Schema(description = "A member within another after a dot.", examples = "address.moo", maxLength = 100)
        String field,

        @Schema(description = "Absent where there was none.", examples = "3", maxLength = 5000) @Nullable String before,

        @Schema(description = "Absent where there is none any more.", examples = "5", maxLength = 5000) @Nullable String after) {

    /// What tells one state from the one before it, by field.
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        var old = values(before);
        var now = values(after);
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        return fields.stream()
                .filter(each -> !Objects.equals(old.get(each), now.get(each)))
                .map(each -> new FieldChange(each, old.get(each), now.get(each)))
                .toList();
    }

    private static SortedMap<String, String> values(JsonNode state) {
        var values = new TreeMap<String, String>();
        for (var member : state.properties()) {
            var value = member.getValue();
            if (value.isObject()) {
                values(value).forEach((inner, text) -> values.put(member.getKey() + "." + inner, text));
            } else {
                values.put(member.getKey(), value.isArray() ? list(value) : value.asText());
            }
        }
        return values;
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
