package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.IntPredicate;

/// `status`: what runs, and how well. Exit code 0 only when everything that runs is ready.
final class Status {

    private static final int NOT_UP = 3;

    private final Workspace workspace;
    private final Console console;
    private final Clock clock;

    Status(Workspace workspace, Console console, Clock clock) {
        this.workspace = workspace;
        this.console = console;
        this.clock = clock;
    }

    int run() throws IOException {
        var rows = new ArrayList<StatusTable.Row>();
        for (var member : Member.values()) {
            rows.add(row(member.module(), member.port(), Readiness::of));
        }
        rows.add(row(KafkaEngine.NAME, Ports.KAFKA, Ports::answers));
        rows.add(row(PostgresEngine.NAME, Ports.POSTGRES, Ports::answers));
        rows.add(row(LauncherLock.NAME, 0, _ -> Files.exists(workspace.readyMark())));
        if (Files.exists(workspace.parts())) {
            var parts = Files.readAllLines(workspace.parts());
            rows.removeIf(row -> !row.name().equals(LauncherLock.NAME) && !parts.contains(row.name()));
        }
        var running = rows.stream().flatMap(row -> row.running().stream()).toList();
        if (running.isEmpty()) {
            console.show("Saphan is not up.");
            return NOT_UP;
        }
        console.append(StatusTable.of(rows));
        return running.stream().allMatch(StatusTable.Running::ready) ? 0 : 1;
    }

    /// @param usual the port where it listens unless it was told another one
    private StatusTable.Row row(String name, int usual, IntPredicate ready) {
        var file = PidFile.of(workspace, name);
        var port = file.port().orElse(usual);
        var running = file.process()
                .map(process -> new StatusTable.Running(
                        process.pid(),
                        ready.test(port),
                        name.equals(LauncherLock.NAME)
                                ? ProcessMemory.megabytes(process)
                                : ProcessMemory.megabytesWithChildren(process),
                        process.info()
                                .startInstant()
                                .map(start -> Duration.between(start, clock.instant()))
                                .orElse(Duration.ZERO)));
        return new StatusTable.Row(name, port, running);
    }
}
