package org.saphan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The programmes that come with the suite, each after those that it names.
final class ProgrammeFiles {

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    ProgrammeFiles(Path root) {
        this.folder = root.resolve("deploy").resolve("programmes");
    }

    List<Path> inOrder() throws IOException {
        var waiting = read();
        var ordered = new ArrayList<Path>();
        while (!waiting.isEmpty()) {
            var next = next(waiting);
            ordered.add(next.getKey());
            waiting.remove(next.getKey());
        }
        return ordered;
    }

    /// The first that names none of those that wait; where they name each other in a circle, the first.
    private static Map.Entry<Path, JsonNode> next(Map<Path, JsonNode> waiting) {
        var codes = waiting.values().stream()
                .map(each -> each.path("code").asText())
                .toList();
        return waiting.entrySet().stream()
                .filter(each -> named(each.getValue()).noneMatch(codes::contains))
                .findFirst()
                .orElseGet(() -> waiting.entrySet().iterator().next());
    }

    private static Stream<String> named(JsonNode programme) {
        var members = programme
                .path("eligibility")
                .path("participantsOf")
                .valueStream()
                .map(JsonNode::asText);
        return Stream.concat(Stream.of(programme.path("partOf").asText("")), members);
    }

    private Map<Path, JsonNode> read() throws IOException {
        var programmes = new LinkedHashMap<Path, JsonNode>();
        if (Files.isDirectory(folder)) {
            try (var found = Files.list(folder)) {
                for (var file : found.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    programmes.put(file, json.readTree(file.toFile()));
                }
            }
        }
        return programmes;
    }
}
