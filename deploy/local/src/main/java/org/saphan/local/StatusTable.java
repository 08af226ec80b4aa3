package org.saphan.local;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The processes as a table for people.
final class StatusTable {

    /// One process; nothing is known of one that does not run, and port 0 means none.
    record Row(String name, int port, Optional<Running> running) {}

    record Running(long pid, boolean ready, long megabytes, Duration uptime) {}

    private StatusTable() {}

    static String of(List<Row> rows) {
        var table = new StringBuilder(line("process", "pid", "port", "state", "memory", "uptime"));
        var total = 0L;
        for (var row : rows) {
            var port = row.port() == 0 ? "-" : Integer.toString(row.port());
            if (row.running().isEmpty()) {
                table.append(line(row.name(), "-", port, "down", "-", "-"));
                continue;
            }
            var running = row.running().get();
            total += running.megabytes();
            table.append(line(
                    row.name(),
                    Long.toString(running.pid()),
                    port,
                    running.ready() ? "ready" : "not ready",
                    running.megabytes() + " MB",
                    uptime(running.uptime())));
        }
        return table.append(line("total", "", "", "", total + " MB", "")).toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-26s %8s %6s  %-9s %8s  %s%n", cells)
                .replaceAll(" +(\\R)$", "$1");
    }

    private static String uptime(Duration uptime) {
        return uptime.toHours() > 0
                ? uptime.toHours() + " h " + uptime.toMinutesPart() + " min"
                : uptime.toMinutes() + " min " + uptime.toSecondsPart() + " s";
    }
}
