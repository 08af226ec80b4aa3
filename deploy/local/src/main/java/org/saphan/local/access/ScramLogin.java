package org.saphan.local.access;

import java.util.Map;

/// How a client says to a broker who it is (SCRAM-SHA-512).
public record ScramLogin(String user, String password, String protocol) {

    /// Without encryption: for the loopback address only.
    public static final String PLAIN_TEXT = "SASL_PLAINTEXT";

    /// Over TLS.
    public static final String TLS = "SASL_SSL";

    public static final String MECHANISM = "SCRAM-SHA-512";

    /// As a Kafka client takes them.
    public Map<String, Object> settings() {
        return Map.of(
                "security.protocol", protocol,
                "sasl.mechanism", MECHANISM,
                "sasl.jaas.config", jaas());
    }

    /// As one of our services takes them from its environment.
    public Map<String, String> environment() {
        return Map.of(
                "KAFKA_SECURITY_PROTOCOL", protocol,
                "KAFKA_SASL_MECHANISM", MECHANISM,
                "KAFKA_SASL_JAAS_CONFIG", jaas());
    }

    String jaas() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + escaped(user)
                + "\" password=\"" + escaped(password) + "\";";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /// A password has no business in a log.
    @Override
    public String toString() {
        return user + " by " + protocol;
    }
}
