package org.saphan.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Processes whose launcher was killed. They are found by their pid files and stopped in the usual order.
final class Leftovers {

    private static final Duration STOP_WITHIN = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 50;

    private final Workspace workspace;
    private final Console console;

    Leftovers(Workspace workspace, Console console) {
        this.workspace = workspace;
        this.console = console;
    }

    /// Everything that can run, in the order in which it is stopped.
    static List<String> names() {
        var names = new ArrayList<String>();
        names.add(Member.GATEWAY.module());
        Member.services().forEach(member -> names.add(member.module()));
        names.add(KafkaEngine.NAME);
        names.add(PostgresEngine.NAME);
        return names;
    }

    /// How many there were.
    int stop() throws InterruptedException {
        var stopped = 0;
        for (var name : names()) {
            var file = PidFile.of(workspace, name);
            var process = file.process();
            if (process.isPresent()) {
                stop(name, process.get());
                stopped++;
            }
            file.delete();
        }
        return stopped;
    }

    private void stop(String name, ProcessHandle process) throws InterruptedException {
        console.say("stopping " + name + ", left over from a launcher that was killed");
        var signal = name.equals(PostgresEngine.NAME) ? Signal.INT : Signal.TERM;
        signal.send(process);
        var deadline = System.nanoTime() + STOP_WITHIN.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                console.say(name + " does not stop and is killed");
                process.destroyForcibly();
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
