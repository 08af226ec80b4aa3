package org.saphan.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// YAML as trees: each document of a text, anchors and merges resolved.
final class Documents {

    static final Path ROOT = Path.of(System.getProperty("saphan.root"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {}

    static List<JsonNode> in(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<JsonNode>();
        new Yaml(new SafeConstructor(options)).loadAll(yaml).forEach(each -> documents.add(JSON.valueToTree(each)));
        return documents;
    }

    static JsonNode one(String yaml) {
        return in(yaml).getFirst();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> ofKind(List<JsonNode> documents, String kind) {
        return documents.stream().filter(each -> kind(each).equals(kind)).toList();
    }

    static String kind(JsonNode document) {
        return document.path("kind").asText();
    }

    /// For sentences about it: `Deployment gateway`.
    static String title(JsonNode document) {
        return kind(document) + " " + document.at("/metadata/name").asText();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
