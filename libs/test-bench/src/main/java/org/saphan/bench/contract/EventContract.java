package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.bench.contract.Facts.Declared;

/// What a service announces, held to `contracts/<service>`.
final class EventContract {

    private final String service;
    private final ContractFolder folder;
    private final List<Declared> facts;
    private final List<String> faults = new ArrayList<>();

    EventContract(String service, ContractFolder folder) {
        this(service, folder, Facts.in(Path.of("target/classes"), "org.saphan." + service));
    }

    EventContract(String service, ContractFolder folder, List<Declared> facts) {
        this.service = service;
        this.folder = folder;
        this.facts = facts;
    }

    /// @throws AssertionError that lists everything that is not as promised
    void hold() {
        facts.forEach(this::holdFact);
        topics().forEach(this::holdTopic);
        collect(() -> folder.asyncapi().hold(new AsyncApi(service, facts, folder).document()));
        if (!faults.isEmpty()) {
            throw new AssertionError("events that are not as promised:\n  " + String.join("\n  ", faults));
        }
    }

    private void holdFact(Declared fact) {
        var schema = schema(fact);
        collect(() -> folder.schema(fact.type().toString()).hold(schema));
        var file = folder.example(fact.type().toString());
        var example = file.read();
        if (example == null && folder.writes()) {
            example = published(fact);
            if (example != null) {
                file.write(example);
            }
        }
        if (example == null) {
            faults.add(fact.type() + " has no example: publish one in a test, and " + Format.HINT);
        } else {
            Schemas.faults(compiled(fact), example)
                    .forEach(each -> faults.add("example of " + fact.type() + ": " + each));
        }
    }

    /// The fullest that stands on the topic, to be the example.
    private static @Nullable JsonNode published(Declared fact) {
        return Published.events(fact.type().topic()).stream()
                .filter(each ->
                        !each.isTombstone() && each.type().equals(fact.type().toString()))
                .map(PublishedEvent::data)
                .max(Comparator.comparingInt(each -> each.toString().length()))
                .orElse(null);
    }

    private void holdTopic(String topic) {
        var schemas =
                facts.stream().collect(Collectors.toMap(each -> each.type().toString(), EventContract::compiled));
        for (var event : Published.events(topic)) {
            var schema = schemas.get(event.type());
            if (schema == null) {
                faults.add(topic + " carries an event of no declared type: " + event);
            } else if (!event.isTombstone()) {
                Schemas.faults(schema, event.data())
                        .forEach(each -> faults.add(event.type() + " of " + event.key() + ": " + each));
            }
        }
    }

    private Stream<String> topics() {
        return facts.stream().map(each -> each.type().topic()).distinct();
    }

    private static JsonSchema compiled(Declared fact) {
        return Schemas.compile(schema(fact));
    }

    private static ObjectNode schema(Declared fact) {
        var schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", Schemas.DIALECT)
                .put("$id", "urn:saphan:schema:" + fact.type())
                .put("title", Words.sentence(fact.event().getSimpleName()))
                .put("description", Words.stateOf(fact.type()));
        schema.setAll(StateSchema.of(fact.state()));
        return schema;
    }

    private void collect(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }
}
