package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;

/// The JSON Schema of a record as the journal writes it: a member for each component that is not ignored, required
/// unless
/// it may be null; further members are allowed, because events only grow.
final class StateSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class, BigInteger.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(BigDecimal.class, double.class, float.class, Double.class, Float.class);
    private static final Set<Class<?>> INSTANTS = Set.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class);

    private StateSchema() {}

    static ObjectNode of(Class<?> state) {
        return object(EventJson.mapper().constructType(state));
    }

    private static ObjectNode object(JavaType type) {
        var schema = NODES.objectNode().put("type", "object");
        var required = NODES.arrayNode();
        var members = schema.putObject("properties");
        for (var property : properties(type)) {
            var component = component(type.getRawClass(), property);
            var member = of(property.getPrimaryType());
            component.ifPresent(each -> Bounds.describe(member, each));
            members.set(property.getName(), member);
            if (component.filter(StateSchema::isNullable).isEmpty()) {
                required.add(property.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", true);
    }

    private static ObjectNode of(JavaType type) {
        var raw = type.getRawClass();
        if (type.isCollectionLikeType()) {
            var schema = NODES.objectNode().put("type", "array");
            schema.set("items", of(type.getContentType()));
            return schema;
        }
        if (type.isMapLikeType()) {
            var schema = NODES.objectNode().put("type", "object");
            schema.set("additionalProperties", of(type.getContentType()));
            return schema;
        }
        return raw.isRecord() ? object(type) : scalar(raw);
    }

    private static ObjectNode scalar(Class<?> raw) {
        var schema = NODES.objectNode();
        if (raw == boolean.class || raw == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (INTEGERS.contains(raw)) {
            return schema.put("type", "integer");
        }
        if (NUMBERS.contains(raw)) {
            return schema.put("type", "number");
        }
        schema.put("type", "string");
        if (raw.isEnum()) {
            var values = schema.putArray("enum");
            Arrays.stream(raw.getEnumConstants()).map(Object::toString).forEach(values::add);
        }
        format(raw).ifPresent(each -> schema.put("format", each));
        return schema;
    }

    private static Optional<String> format(Class<?> raw) {
        if (raw == UUID.class) {
            return Optional.of("uuid");
        }
        if (raw == LocalDate.class) {
            return Optional.of("date");
        }
        return INSTANTS.contains(raw) ? Optional.of("date-time") : Optional.empty();
    }

    private static List<BeanPropertyDefinition> properties(JavaType type) {
        return EventJson.mapper().getSerializationConfig().introspect(type).findProperties();
    }

    private static Optional<RecordComponent> component(Class<?> type, BeanPropertyDefinition property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(property.getInternalName()))
                .findFirst();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
