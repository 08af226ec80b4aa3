package org.saphan.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a JSON body to its end: every mistake in it is named, where reading it as a parameter would stop at the first
/// member that is unknown or of the wrong kind.
@ApplicationScoped
public class WholeBody {

    private static final int MOST = 200;
    private static final Set<String> MISSING = Set.of("NOT_NULL", "NOT_EMPTY", "NOT_BLANK");

    private final ObjectMapper json;
    private final Validator validator;

    WholeBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// The body in this shape.
    ///
    /// @param further finds what does not fit together; asked only when nothing is missing
    /// @throws InvalidRequest with all mistakes
    public <T> T read(JsonNode body, Class<T> shape, Function<T, List<Violation>> further) {
        var found = new ArrayList<Violation>();
        var value = readable(body, shape, found);
        var unreadable = found.stream().map(Violation::pointer).collect(Collectors.toSet());
        var broken = ConstraintViolations.shown(new ConstraintViolationException(validator.validate(value)));
        broken.stream().filter(each -> !unreadable.contains(each.pointer())).forEach(found::add);
        if (broken.stream().noneMatch(each -> MISSING.contains(each.code()))) {
            found.addAll(further.apply(value));
        }
        if (!found.isEmpty()) {
            throw new InvalidRequest(found);
        }
        return value;
    }

    /// Leaves out, one after another, what cannot be read.
    private <T> T readable(JsonNode body, Class<T> shape, List<Violation> found) {
        var rest = body.deepCopy();
        while (found.size() < MOST) {
            try {
                return json.treeToValue(rest, shape);
            } catch (JsonProcessingException fault) {
                var mistake = JsonFaults.shown(fault).getFirst();
                found.add(mistake);
                if (!leaveOut(rest, mistake.pointer())) {
                    break;
                }
            }
        }
        throw new InvalidRequest(found);
    }

    /// An element becomes null rather than go, so that those after it keep their places.
    private static boolean leaveOut(JsonNode rest, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        var place = JsonPointer.compile(pointer);
        var last = place.last();
        return switch (rest.at(place.head())) {
            case ObjectNode members -> members.remove(last.getMatchingProperty()) != null;
            case ArrayNode elements
            when !elements.path(last.getMatchingIndex()).isNull() -> {
                elements.setNull(last.getMatchingIndex());
                yield true;
            }
            default -> false;
        };
    }
}
