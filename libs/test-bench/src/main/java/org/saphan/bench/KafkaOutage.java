package org.saphan.bench;

/// Kafka is away for as long as this is open. The broker comes back on the same address with all its data.
///
/// ```java
/// try (var outage = KafkaOutage.begin()) {
///     Api.as("CDD").post("/registry/v1/entrepreneurs", body).created();
/// }
/// ```
public final class KafkaOutage implements AutoCloseable {

    private KafkaOutage() {}

    public static KafkaOutage begin() {
        Engines.stopKafka();
        return new KafkaOutage();
    }

    @Override
    public void close() {
        Engines.startKafka();
    }
}
