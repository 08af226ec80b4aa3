package org.saphan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/// JSON merge patches (RFC 7396): absent members stay, null removes, arrays are replaced. The result is validated
/// like any
/// body.
@Singleton
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @return what is after the patch
    /// @throws InvalidRequest when the patch is no object, has an unknown member or leaves something invalid
    public <T> T apply(JsonNode patch, T before, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidRequest("", "NOT_JSON");
        }
        try {
            var after = json.treeToValue(merge(changes, json.valueToTree(before)), type);
            var violations = validator.validate(after);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return after;
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRequest(JsonFaults.shown(unreadable));
        }
    }

    private static ObjectNode merge(ObjectNode changes, ObjectNode into) {
        for (var change : changes.properties()) {
            if (change.getValue().isNull()) {
                into.remove(change.getKey());
            } else if (change.getValue() instanceof ObjectNode inner
                    && into.get(change.getKey()) instanceof ObjectNode within) {
                into.set(change.getKey(), merge(inner, within));
            } else {
                into.set(change.getKey(), change.getValue());
            }
        }
        return into;
    }
}
