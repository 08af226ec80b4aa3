package org.saphan.journal.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The AsyncAPI document of the service in one piece, as JSON. In the contracts each event's schema is a file of its
/// own; here it is a component of the document.
@Singleton
class EventDocument {

    private static final String FOLDER = "/contract/";
    private static final String FILE = "./";
    private static final String SCHEMA = ".schema.json";
    private static final String COMPONENT = "#/components/schemas/";

    private final ObjectMapper json = new ObjectMapper();
    private Optional<String> text = Optional.empty();
    private boolean isRead;

    /// Empty where the service was built without one.
    synchronized Optional<String> text() {
        if (!isRead) {
            text = read("asyncapi.yaml", new YAMLMapper()).map(this::whole);
            isRead = true;
        }
        return text;
    }

    private String whole(JsonNode document) {
        var schemas = ((ObjectNode) document).withObject("/components/schemas");
        for (var message : document.path("components").path("messages")) {
            var file = message.path("payload").path("$ref").asText();
            if (file.startsWith(FILE) && file.endsWith(SCHEMA)) {
                var name = file.substring(file.lastIndexOf('/') + 1, file.length() - SCHEMA.length());
                schemas.set(name, schema(file.substring(FILE.length())));
                ((ObjectNode) message.path("payload")).put("$ref", COMPONENT + name);
            }
        }
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Without what names the file: as a component it has another name.
    private JsonNode schema(String file) {
        var schema = read(file, json).orElseThrow(() -> new IllegalStateException(file + " is missing"));
        ((ObjectNode) schema).remove("$schema");
        ((ObjectNode) schema).remove("$id");
        return schema;
    }

    private static Optional<JsonNode> read(String file, ObjectMapper mapper) {
        try (InputStream found = EventDocument.class.getResourceAsStream(FOLDER + file)) {
            return found == null ? Optional.empty() : Optional.of(mapper.readTree(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
