package org.saphan.gateway.upstream;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Leaves a service alone that does not answer. After some failures in a row nobody passes until a pause is over; then
/// one request a pause may try, and the first success lets everybody pass again. A try that never ends blocks nobody
/// for longer than one pause.
final class CircuitBreaker {

    private final int most;
    private final long pause;
    private final LongSupplier nanoTime;
    private volatile int failures;
    private long retryAt;

    /// @param most failures in a row after which nobody passes
    CircuitBreaker(int most, Duration pause, LongSupplier nanoTime) {
        this.most = most;
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    boolean letsPass() {
        return failures < most || mayTry();
    }

    private synchronized boolean mayTry() {
        long now = nanoTime.getAsLong();
        if (now - retryAt < 0) {
            return false;
        }
        retryAt = now + pause;
        return true;
    }

    void succeeded() {
        if (failures > 0) {
            failures = 0;
        }
    }

    synchronized void failed() {
        failures = Math.min(failures + 1, most);
        retryAt = nanoTime.getAsLong() + pause;
    }

    boolean isOpen() {
        return failures >= most;
    }
}
