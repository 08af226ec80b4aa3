package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Carries what a record's component says of itself into its JSON Schema: words, examples, bounds.
final class Bounds {

    private Bounds() {}

    static void describe(ObjectNode schema, RecordComponent component) {
        find(component, Schema.class).ifPresent(each -> describe(schema, each));
        find(component, Size.class)
                .filter(each -> each.max() < Integer.MAX_VALUE)
                .ifPresent(each -> schema.put(
                        schema.path("type").asText().equals("array") ? "maxItems" : "maxLength", each.max()));
        find(component, Pattern.class).ifPresent(each -> schema.put("pattern", anchored(each.regexp())));
    }

    private static void describe(ObjectNode schema, Schema said) {
        if (!said.description().isBlank()) {
            schema.put("description", said.description());
        }
        if (said.examples().length > 0) {
            var examples = schema.putArray("examples");
            Arrays.stream(said.examples()).forEach(examples::add);
        }
        if (said.maxLength() > 0 && said.maxLength() < Integer.MAX_VALUE) {
            schema.put("maxLength", said.maxLength());
        }
        if (said.maxItems() > 0 && said.maxItems() < Integer.MAX_VALUE) {
            schema.put("maxItems", said.maxItems());
        }
        if (!said.pattern().isBlank()) {
            schema.put("pattern", anchored(said.pattern()));
        }
        if (!said.minimum().isBlank()) {
            schema.put("minimum", new BigDecimal(said.minimum()));
        }
        if (!said.maximum().isBlank()) {
            schema.put("maximum", new BigDecimal(said.maximum()));
        }
    }

    /// Bean validation matches the whole, JSON Schema a part.
    private static String anchored(String pattern) {
        return pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
    }

    /// On the component, or where the compiler puts annotations that may not stand there: on its accessor or field.
    private static <A extends Annotation> Optional<A> find(RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAnnotation(type))
                .or(() -> Optional.ofNullable(component.getAccessor().getAnnotation(type)))
                .or(() -> onField(component, type));
    }

    private static <A extends Annotation> Optional<A> onField(RecordComponent component, Class<A> type) {
        return Arrays.stream(component.getDeclaringRecord().getDeclaredFields())
                .filter(each -> each.getName().equals(component.getName()))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(type)));
    }
}
