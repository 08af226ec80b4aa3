package org.saphan.bench;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;

/// How the bench's own clients find the broker, and how long they wait for it.
final class KafkaAddress {

    private static final long PATIENCE_SECONDS = 20;

    private KafkaAddress() {}

    static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", Engines.kafka());
    }

    static <T> T wait(@Nullable KafkaFuture<T> future) {
        try {
            return Objects.requireNonNull(future).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
