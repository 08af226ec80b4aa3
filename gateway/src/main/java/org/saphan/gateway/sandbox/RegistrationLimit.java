package org.saphan.gateway.sandbox;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Counts registrations by address, so that nobody fills the sandbox alone.
@ApplicationScoped
class RegistrationLimit {

    private static final int MOST_ADDRESSES = 10_000;

    private final long perHour;
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();

    RegistrationLimit(SandboxSettings settings) {
        this.perHour = settings.registrationsPerHour();
    }

    /// @throws ClientRefused when the address has used up its share
    void count(String address) {
        if (addresses.size() > MOST_ADDRESSES) {
            addresses.clear();
        }
        var probe = addresses.computeIfAbsent(address, this::share).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw ClientRefused.tooMany(
                    "an address may register " + perHour + " clients an hour; Retry-After says when to go on", seconds);
        }
    }

    private Bucket share(String address) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
