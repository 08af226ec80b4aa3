package org.saphan.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Starts what a service needs and tells the service where it is: a fresh database on the JVM's PostgreSQL, the JVM's
/// Kafka, the issuer of [Tokens], and a key for personal data. All test classes of a module that ask for it share one
/// service:
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(Bench.class)
/// class EntrepreneurResourceTest {
/// ```
public class Bench implements QuarkusTestResourceLifecycleManager {

    private static final String ROLE = "service";

    /// How long a test waits for an answer: how fast one comes is a question for benchmarks.
    private static final String PATIENCE = "PT3M";

    @Override
    public Map<String, String> start() {
        var kafka = Engines.ahead(Engines::kafka);
        var database = Engines.newDatabase(ROLE);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database),
                Map.entry("quarkus.datasource.username", ROLE),
                Map.entry("quarkus.datasource.password", ROLE),
                Map.entry("kafka.bootstrap.servers", kafka.join()),
                Map.entry("quarkus.http.test-timeout", PATIENCE),
                Map.entry("saphan.sandbox", "true"),
                Map.entry("saphan.token.issuer", Engines.ISSUER),
                Map.entry("saphan.token.jwks", Engines.jwks()),
                Map.entry("saphan.registry.personal-data.key-file", Engines.personalDataKey()),
                Map.entry("saphan.journal.relay.poll", "PT0.05S"),
                Map.entry("saphan.journal.projections.discovery", "PT0.2S"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "WARN"),
                Map.entry("quarkus.log.category.\"state.change.logger\".level", "WARN"),
                Map.entry("quarkus.log.category.\"kafka\".level", "WARN"),
                Map.entry("quarkus.log.category.\"com.networknt\".level", "ERROR"));
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka serve the next service of this JVM; they end with it.
    }
}
