package org.saphan.journal.pace;

import java.time.Duration;

/// How long to wait before trying again: twice as long each time, up to a limit.
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /// How long to wait now.
    public Duration next() {
        var now = next;
        var doubled = now.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return now;
    }

    /// It has worked: the next wait is short again.
    public void reset() {
        next = first;
    }
}
