package org.saphan.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Each event is what CloudEvents and the service's own AsyncAPI document say.
final class EventPoints implements Points {

    private static final String TOPIC = "events";
    private static final Pattern TYPE =
            Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v[0-9]+");
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9A-Za-z-])[0-9]{13}(?![0-9A-Za-z-])|(?<![0-9])0[689][0-9]{8}(?![0-9])");

    @Override
    public void look(Subject subject, Report report) {
        each(subject, report, "specversion is 1.0, id a UUIDv7, time an instant", EventPoints::envelope);
        each(subject, report, "type is <service>.<aggregate>.<fact>.v1", event -> {
            if (!TYPE.matcher(event.path("type").asText()).matches()) {
                throw new Broken("%s".formatted(event.path("type")));
            }
        });
        each(subject, report, "source is /<agency>/<service> of its operator", event -> {
            if (!event.path("source")
                    .asText()
                    .startsWith("/" + subject.options().agency() + "/")) {
                throw new Broken("%s".formatted(event.path("source")));
            }
        });
        each(subject, report, "subject and sequence are there", event -> {
            if (event.path("subject").asText().isEmpty()
                    || !event.path("sequence").canConvertToLong()) {
                throw new Broken(
                        "%s has %s, %s".formatted(event.path("id"), event.path("subject"), event.path("sequence")));
            }
        });
        each(subject, report, "nothing in it looks like a national id or a mobile phone", event -> {
            if (PERSONAL.matcher(event.path("data").toString()).find()) {
                throw new Broken("%s of type %s does".formatted(event.path("id"), event.path("type")));
            }
        });
        report.point(
                TOPIC,
                "the AsyncAPI document knows every type, and the data are as its schemas say",
                () -> schemas(subject));
    }

    private static void each(Subject subject, Report report, String sentence, Consumer<JsonNode> look) {
        report.point(TOPIC, sentence, () -> {
            var read = FeedPoints.read(subject);
            read.any();
            read.events().forEach(look);
        });
    }

    private static void envelope(JsonNode event) {
        try {
            Instant.parse(event.path("time").asText());
            if (!event.path("specversion").asText().equals("1.0")
                    || UUID.fromString(event.path("id").asText()).version() != 7) {
                throw new Broken("%s, %s".formatted(event.path("specversion"), event.path("id")));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Broken("%s at %s".formatted(event.path("id"), event.path("time")));
        }
    }

    private static void schemas(Subject subject) {
        var root = subject.options().base().getPath().replaceAll("/v[0-9]+$", "");
        var answer = subject.stranger().get(root + "/asyncapi.json");
        if (answer.status() != 200) {
            answer = subject.stranger().get("/q/asyncapi");
        }
        if (answer.status() != 200) {
            throw new Broken("there is none at %s/asyncapi.json".formatted(root));
        }
        var document = ApiDocument.parse(answer.body());
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        for (var event : FeedPoints.read(subject).events()) {
            var type = event.path("type").asText();
            var message = document.root().path("components").path("messages").path(type);
            if (message.isMissingNode()) {
                throw new Broken("%s is not in it".formatted(type));
            }
            var payload = document.resolved(message.path("payload"));
            if (payload.has("$ref")) {
                throw new LeftOut("its schemas stand elsewhere: %s".formatted(payload.path("$ref")));
            }
            var faults = List.copyOf(factory.getSchema(payload).validate(event.path("data")));
            if (!faults.isEmpty()) {
                throw new Broken("%s: %s".formatted(type, faults.getFirst().getMessage()));
            }
        }
    }
}
