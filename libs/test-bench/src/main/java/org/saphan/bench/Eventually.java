package org.saphan.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// Waits for what comes by itself, for at most ten seconds: the time that a client gives a copy to catch up.
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration INTERVAL = Duration.ofMillis(50);

    private Eventually() {}

    /// Waits until the assertion holds.
    public static void until(ThrowingRunnable assertion) {
        within(PATIENCE, assertion);
    }

    /// Waits until the assertion holds, with another patience.
    public static void within(Duration patience, ThrowingRunnable assertion) {
        Awaitility.await().atMost(patience).pollInterval(INTERVAL).untilAsserted(assertion);
    }

    /// Waits until the question is answered with true.
    public static void isTrue(String what, Callable<Boolean> question) {
        Awaitility.await(what).atMost(PATIENCE).pollInterval(INTERVAL).until(question);
    }
}
