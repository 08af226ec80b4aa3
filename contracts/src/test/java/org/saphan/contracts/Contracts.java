package org.saphan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// One service's contracts, as they are or as they were released.
record Contracts(ObjectNode openApi, ObjectNode asyncApi, Map<String, JsonNode> events) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = ".schema.json";

    static Path root() {
        return Path.of(System.getProperty("saphan.root"), "contracts");
    }

    static Contracts now(String service) {
        return read(root().resolve(service));
    }

    /// As in the one archive below `released`.
    static Contracts released(String service) {
        try (var archives = Files.newDirectoryStream(root().resolve("released"), "*.zip")) {
            try (var archive = FileSystems.newFileSystem(archives.iterator().next())) {
                return read(archive.getPath("contracts", service));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contracts read(Path folder) {
        var events = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(folder.resolve("events"), "*" + SCHEMA)) {
            for (var file : files) {
                events.put(file.getFileName().toString().replace(SCHEMA, ""), JSON.readTree(Files.readString(file)));
            }
            return new Contracts(
                    (ObjectNode) YAML.readTree(Files.readString(folder.resolve("openapi.yaml"))),
                    (ObjectNode) YAML.readTree(Files.readString(folder.resolve("asyncapi.yaml"))),
                    events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
