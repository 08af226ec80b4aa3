package org.saphan.local.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The file from which the sandbox tells an agency how it reaches Kafka, and as whom.
public final class KafkaCredentials {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode content;

    private KafkaCredentials(JsonNode content) {
        this.content = content;
    }

    /// For a broker that takes everybody.
    public static KafkaCredentials open(String bootstrap) {
        return new KafkaCredentials(
                JSON.createObjectNode().put("bootstrap", bootstrap).put("securityProtocol", "PLAINTEXT"));
    }

    /// For a broker that knows these agencies.
    public static KafkaCredentials guarded(String bootstrap, KafkaUsers users) {
        var content = JSON.createObjectNode()
                .put("bootstrap", bootstrap)
                .put("securityProtocol", ScramLogin.PLAIN_TEXT)
                .put("saslMechanism", ScramLogin.MECHANISM);
        var agencies = content.putObject("users");
        new TreeMap<>(users.agencies()).forEach(agencies::put);
        return new KafkaCredentials(content);
    }

    public static KafkaCredentials read(Path file) {
        try {
            return new KafkaCredentials(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return content.toPrettyString() + "\n";
    }

    /// What a Kafka client of the agency needs to connect.
    public Map<String, Object> settings(String agency) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", content.path("bootstrap").asText());
        if (content.has("users")) {
            var password = content.path("users").path(agency).asText();
            settings.putAll(new ScramLogin(
                            agency, password, content.path("securityProtocol").asText())
                    .settings());
        }
        return settings;
    }
}
