package org.saphan.local;

import java.io.PrintStream;
import java.util.Locale;

/// Progress for the person who waits: each line carries the seconds since the start.
final class Console {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        var seconds = (System.nanoTime() - start) / 1e9;
        show(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, line));
    }

    void show(String text) {
        append(text + System.lineSeparator());
    }

    void append(String text) {
        synchronized (this) {
            out.print(text);
            out.flush();
        }
    }
}
