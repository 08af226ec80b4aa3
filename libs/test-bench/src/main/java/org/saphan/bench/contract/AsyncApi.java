package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.saphan.bench.TopicSettings;
import org.saphan.bench.contract.Facts.Declared;

/// The AsyncAPI 3.0 document of a service, made of its event types and of the topics that it has really created.
final class AsyncApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String KAFKA_BINDING = "0.5.0";
    private static final String ACCOUNT = "#/components/securitySchemes/account";

    private final String service;
    private final List<Declared> facts;
    private final ContractFolder folder;

    AsyncApi(String service, List<Declared> facts, ContractFolder folder) {
        this.service = service;
        this.facts = facts;
        this.folder = folder;
    }

    ObjectNode document() {
        var document = NODES.objectNode().put("asyncapi", "3.0.0");
        info(document.putObject("info"));
        document.put("defaultContentType", "application/json");
        server(document.putObject("servers").putObject("sandbox"));
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        facts.stream().collect(Collectors.groupingBy(each -> each.type().topic())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> {
                    channel(channels.putObject(each.getKey()), each.getKey(), each.getValue());
                    operation(operations.putObject("send." + each.getKey()), each.getKey(), each.getValue());
                });
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        facts.forEach(each -> message(messages.putObject(each.type().toString()), each));
        components.putObject("schemas").set("CloudEvent", CloudEventHeaders.schema());
        components
                .putObject("securitySchemes")
                .putObject("account")
                .put("type", "scramSha512")
                .put("description", "The agency's account at the broker; a sandbox without accounts asks for none.");
        return document;
    }

    private void info(ObjectNode info) {
        info.put("title", setting("quarkus.smallrye-openapi.info-title") + ": events");
        info.put("version", setting("quarkus.smallrye-openapi.info-version"));
        info.put(
                "description",
                "What %s announces, on Kafka and over `GET /%s/v1/events`. Events of one aggregate keep their order; each may come more than once; ignore what is not newer than the `sequence` that you know."
                        .formatted(setting("quarkus.application.name"), service));
        info.putObject("contact").put("name", setting("quarkus.smallrye-openapi.info-contact-name"));
        info.putObject("license")
                .put("name", setting("quarkus.smallrye-openapi.info-license-name"))
                .put("url", setting("quarkus.smallrye-openapi.info-license-url"));
        info.putArray("tags").addObject().put("name", service).put("description", "Events of this service.");
    }

    private static void server(ObjectNode server) {
        server.put("host", "localhost:19092");
        server.put("protocol", "kafka");
        server.put("description", "The broker that `./saphan up` starts; in real use the exchange's own.");
    }

    private void channel(ObjectNode channel, String topic, List<Declared> ofTopic) {
        var first = ofTopic.getFirst().type();
        channel.put("address", topic);
        channel.put("title", Words.sentence(Words.aggregate(first)));
        channel.put(
                "description",
                "The state of every %s, key = its id. Compacted by key: who reads from the beginning gets the newest state of each."
                        .formatted(Words.aggregate(first)));
        var messages = channel.putObject("messages");
        ofTopic.forEach(
                each -> reference(messages.putObject(each.type().toString()), "#/components/messages/" + each.type()));
        var kafka = channel.putObject("bindings").putObject("kafka");
        var settings = TopicSettings.of(topic);
        kafka.put("topic", topic).put("partitions", settings.partitions());
        var configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(settings.cleanupPolicy());
        configuration.put("delete.retention.ms", settings.deleteRetentionMs());
        kafka.put("bindingVersion", KAFKA_BINDING);
        channel.put("x-min-compaction-lag-ms", settings.minCompactionLagMs());
    }

    private static void operation(ObjectNode operation, String topic, List<Declared> ofTopic) {
        operation.put("action", "send");
        reference(operation.putObject("channel"), "#/channels/" + topic);
        operation.put(
                "summary",
                "Announces every change of a "
                        + Words.aggregate(ofTopic.getFirst().type()) + ".");
        operation.put(
                "description",
                "Subscribe with a consumer group that begins with your agency's code, read committed, from the beginning; agencies without Kafka read the same events over HTTP.");
        reference(operation.putArray("security").addObject(), ACCOUNT);
        var messages = operation.putArray("messages");
        ofTopic.forEach(each -> reference(messages.addObject(), "#/channels/" + topic + "/messages/" + each.type()));
    }

    private void message(ObjectNode message, Declared fact) {
        message.put("name", fact.type().toString());
        message.put("title", Words.sentence(fact.event().getSimpleName()));
        message.put("summary", Words.stateOf(fact.type()));
        message.put("contentType", "application/json");
        reference(message.putObject("headers"), "#/components/schemas/CloudEvent");
        reference(message.putObject("payload"), "./events/" + fact.type() + ".schema.json");
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", KAFKA_BINDING)
                .putObject("key")
                .put("type", "string");
        var example = folder.example(fact.type().toString()).read();
        if (example != null) {
            message.putArray("examples").addObject().set("payload", example);
        }
    }

    private static void reference(ObjectNode node, String target) {
        node.put("$ref", target);
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
