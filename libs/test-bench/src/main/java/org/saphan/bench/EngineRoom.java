package org.saphan.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds what is there once per JVM. Public for [Engines], which reaches it across class loaders: only JDK types pass.
public final class EngineRoom {

    // Held so that the levels are not lost with the loggers.
    private static final List<Logger> TALKATIVE = Stream.of(
                    "org.apache.kafka", "kafka", "state.change.logger", "io.kroxylicious", "io.zonky.test")
            .map(Logger::getLogger)
            .toList();

    static {
        TALKATIVE.forEach(each -> each.setLevel(Level.SEVERE));
    }

    private static final KafkaEngine KAFKA = new KafkaEngine();
    private static final PostgresEngine POSTGRES = new PostgresEngine();
    private static final KeyRing KEYS = new KeyRing();

    private EngineRoom() {}

    public static @Nullable String answer(String question, String... arguments) {
        return switch (question) {
            case "kafka" -> KAFKA.address();
            case "stopKafka" -> KAFKA.stop();
            case "startKafka" -> KAFKA.restart();
            case "newDatabase" -> POSTGRES.newDatabase(arguments[0]);
            case "database" -> POSTGRES.database();
            case "jwks" -> KEYS.jwks();
            case "signingKey" -> KEYS.signingKey();
            case "personalDataKey" -> KEYS.personalDataKey();
            default -> throw new IllegalArgumentException(question);
        };
    }
}
