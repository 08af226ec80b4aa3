package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/// JSON Schema 2020-12, formats asserted.
final class Schemas {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Schemas() {}

    static JsonSchema compile(JsonNode schema) {
        return FACTORY.getSchema(schema, FORMATS);
    }

    /// What breaks the schema, a line each; empty when nothing does.
    static List<String> faults(JsonSchema schema, JsonNode content) {
        return schema.validate(content).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /// A schema of an OpenAPI document that stands alone: its references lead into the components that it carries.
    static JsonNode within(JsonNode schema, JsonNode components) {
        var alone = JsonNodeFactory.instance.objectNode();
        alone.put("$schema", DIALECT);
        alone.putArray("allOf").add(schema);
        alone.set("components", components);
        return alone;
    }
}
