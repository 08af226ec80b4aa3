package org.saphan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAccessTest {

    @TempDir
    Path folder;

    @Test
    void whereKafkaIsMayBeKnownAndNobodysPassword() throws IOException {
        var file = Files.writeString(folder.resolve("kafka.json"), """
                {"bootstrap":"localhost:19092","securityProtocol":"SASL_PLAINTEXT",
                "saslMechanism":"SCRAM-SHA-512","users":{"CDD":"password"}}
                """);

        assertThat(new KafkaAccess(Optional.of(file)).open())
                .isEqualTo(new JsonObject()
                        .put("bootstrap", "localhost:19092")
                        .put("securityProtocol", "SASL_PLAINTEXT")
                        .put("saslMechanism", "SCRAM-SHA-512"));
    }

    @Test
    @Tag("refuses")
    void whereNothingIsSaidOfItNothingIsTold() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(new KafkaAccess(Optional.empty()).open()).isNull();
        assertThat(new KafkaAccess(Optional.of(folder.resolve("missing.json"))).open())
                .isNull();
        assertThat(new KafkaAccess(Optional.of(broken)).open()).isNull();
    }
}
