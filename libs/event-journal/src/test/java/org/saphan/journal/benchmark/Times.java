package org.saphan.journal.benchmark;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/// When each of a row of numbered events was seen, for percentiles.
final class Times {

    private static final double NANOS_PER_MS = 1e6;

    private final AtomicLongArray nanos;

    Times(int events) {
        nanos = new AtomicLongArray(events);
    }

    /// @return whether it was the first time
    boolean mark(int number) {
        return number >= 0 && nanos.compareAndSet(number, 0, System.nanoTime());
    }

    /// How long after the other times, in milliseconds, of the events from the given one on.
    double[] after(Times begun, int first) {
        return LongStream.range(first, nanos.length())
                .mapToDouble(i -> (nanos.get((int) i) - begun.nanos.get((int) i)) / NANOS_PER_MS)
                .sorted()
                .toArray();
    }

    static double percentile(double[] sorted, double percent) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))];
    }
}
