package org.saphan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/// What in newer contracts breaks those who have built on older ones.
final class Breaks {

    /// Codes may be added to what a service says: readers are told to expect it. An operation's id names a method of
    /// generated clients.
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .configProperty("incompatible.operation.id.changed", "true")
            .build();

    /// The comparison reads the types of a 3.0 document only; ours say nothing that 3.0 cannot say.
    private static final String READ_AS = "3.0.3";

    private Breaks() {}

    static List<String> ofApi(ObjectNode before, ObjectNode after) {
        var broken = lostMembers("", before.at("/components/schemas"), after.at("/components/schemas"));
        var diff = OpenApiCompare.fromContents(readable(before), readable(after), List.of(), OPTIONS);
        if (diff.isIncompatible()) {
            var said = new ByteArrayOutputStream();
            new ConsoleRender().render(diff, new OutputStreamWriter(said, StandardCharsets.UTF_8));
            broken.add(said.toString(StandardCharsets.UTF_8));
        }
        return broken;
    }

    private static String readable(ObjectNode api) {
        return api.deepCopy().put("openapi", READ_AS).toString();
    }

    /// Members that are gone, optional ones too: who sends one is refused from then on, who reads one misses it.
    private static List<String> lostMembers(String place, JsonNode before, JsonNode after) {
        var lost = new ArrayList<String>();
        for (var part : before.properties()) {
            var now = after.path(part.getKey());
            if (!now.isMissingNode()) {
                lost.addAll(lostMembers(place + "/" + part.getKey(), part.getValue(), now));
            } else if (place.endsWith("/properties")) {
                lost.add(place + " has no " + part.getKey());
            }
        }
        return lost;
    }

    /// Each event type is compared as if it were the answer of an operation: both are read by others.
    static List<String> ofEvents(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var broken = ofApi(asApi(before), asApi(after));
        before.forEach((type, schema) -> broken.addAll(lostMembers(type, schema, after.getOrDefault(type, schema))));
        return broken;
    }

    private static ObjectNode asApi(Map<String, JsonNode> events) {
        var api = JsonNodeFactory.instance.objectNode();
        api.putObject("info").put("title", "events").put("version", "1");
        var paths = api.putObject("paths");
        events.forEach((type, schema) -> {
            var ok = paths.putObject("/" + type)
                    .putObject("get")
                    .putObject("responses")
                    .putObject("200")
                    .put("description", "as published");
            ok.putObject("content").putObject("application/json").set("schema", schema);
        });
        return api;
    }

    /// Topics stay, with all their events, and never change the number of their partitions: a key would move.
    static List<String> ofTopics(JsonNode before, JsonNode after) {
        var broken = new ArrayList<String>();
        for (var topic : before.path("channels").properties()) {
            var now = after.path("channels").path(topic.getKey());
            if (now.isMissingNode()) {
                broken.add(topic.getKey() + " is gone");
            } else {
                if (!partitions(now).equals(partitions(topic.getValue()))) {
                    broken.add(topic.getKey() + " has " + partitions(now) + " partitions");
                }
                for (var message : topic.getValue().path("messages").properties()) {
                    if (!now.path("messages").has(message.getKey())) {
                        broken.add(topic.getKey() + " does not carry " + message.getKey());
                    }
                }
            }
        }
        return broken;
    }

    private static JsonNode partitions(JsonNode topic) {
        return topic.at("/bindings/kafka/partitions");
    }
}
