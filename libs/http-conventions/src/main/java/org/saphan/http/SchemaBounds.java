package org.saphan.http;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/// Says of every schema how large its values can be, where the code does not say it: nothing counts below zero, no
/// number is larger than its type, no text longer than a body. Patterns match the whole, as the validation does.
final class SchemaBounds {

    /// What a text that must not be blank has somewhere.
    private static final String NOT_BLANK = "\\S";

    private static final int LONGEST_TEXT = 1_048_576;
    private static final int MOST_ITEMS = 10_000;
    private static final Map<String, Integer> LENGTHS =
            Map.of("date", 10, "date-time", 40, "uuid", 36, "uri", 2000, "time", 20);
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    /// What every reader of JSON holds exactly.
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf((1L << 53) - 1);

    private SchemaBounds() {}

    static void complete(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(SchemaBounds::complete);
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(SchemaBounds::complete));
        }
    }

    private static void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(each -> complete(each.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(each -> complete(each.getContent()));
    }

    private static void complete(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(each -> complete(each.getSchema()));
        }
    }

    private static void complete(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setType(null);
            return;
        }
        bound(schema);
        parts(schema).forEach(SchemaBounds::complete);
    }

    private static void bound(Schema schema) {
        if (is(schema, SchemaType.STRING)) {
            boundText(schema);
        } else if (is(schema, SchemaType.INTEGER)) {
            boundNumber(schema);
        } else if (is(schema, SchemaType.ARRAY) && isUnbounded(schema.getMaxItems())) {
            schema.setMaxItems(MOST_ITEMS);
        }
    }

    private static void boundText(Schema schema) {
        if (schema.getEnumeration() == null && schema.getConstValue() == null && isUnbounded(schema.getMaxLength())) {
            schema.setMaxLength(LENGTHS.getOrDefault(String.valueOf(schema.getFormat()), LONGEST_TEXT));
        }
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    private static void boundNumber(Schema schema) {
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum("int64".equals(schema.getFormat()) ? LARGEST_LONG : LARGEST_INT);
        }
    }

    private static boolean isUnbounded(@Nullable Integer most) {
        return most == null || most == Integer.MAX_VALUE;
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static Stream<Schema> parts(Schema schema) {
        var members = schema.getProperties() == null ? Stream.<Schema>of() : schema.getProperties().values().stream();
        var inside = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(each -> each != null);
        var combined = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(each -> each != null)
                .flatMap(each -> each.stream());
        return Stream.of(members, inside, combined).flatMap(each -> each);
    }
}
