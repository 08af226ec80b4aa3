package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;

/// What a client has tried and what it was told, kept apart from everything that is under test: each attempt is a line
/// of a file, and what was acknowledged is what must be found again.
final class Ledger {

    private static final int BROKEN = 0;

    private final Path file;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<String> unexpected = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private long lastAcknowledged = System.nanoTime();
    private long longestPause;
    private String newest = "";

    Ledger(String name) {
        this.file = Path.of("target", "suite-logs", "ledger-" + name + ".csv").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void answered(String what, Answer answer) {
        attempts.incrementAndGet();
        write(what, answer.status());
    }

    /// The connection broke before there was an answer.
    void broke(String what) {
        attempts.incrementAndGet();
        refusals.incrementAndGet();
        write(what, BROKEN);
    }

    /// Not now: the same may be sent again.
    void refused() {
        refusals.incrementAndGet();
    }

    synchronized void acknowledge(String name, String id) {
        acknowledged.put(name, id);
        newest = id;
        var now = System.nanoTime();
        longestPause = Math.max(longestPause, now - lastAcknowledged);
        lastAcknowledged = now;
    }

    /// The longest time without an acknowledgement since this was asked last.
    synchronized Duration longestPause() {
        var longest = Duration.ofNanos(longestPause);
        longestPause = 0;
        return longest;
    }

    synchronized void wonder(Object at) {
        unexpected.add(at.toString());
    }

    synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /// Ids by name.
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /// The id that was acknowledged last.
    synchronized String newest() {
        return newest;
    }

    int attempts() {
        return attempts.get();
    }

    /// How many attempts had to be repeated.
    int repeated() {
        return refusals.get();
    }

    private synchronized void write(String what, int status) {
        try {
            Files.writeString(
                    file,
                    System.currentTimeMillis() + "," + what + "," + status + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
