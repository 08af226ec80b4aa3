package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// `up`: starts what was asked for, loads what is missing, and stays until it is told to stop.
final class Up {

    private final Workspace workspace;
    private final Console console;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Up(Workspace workspace, Console console) {
        this.workspace = workspace;
        this.console = console;
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        var options = UpOptions.parse(arguments);
        workspace.create();
        var lock = LauncherLock.take(workspace);
        if (lock.isEmpty()) {
            console.show("Saphan is up already; ./saphan status shows its processes.");
            return 0;
        }
        new Leftovers(workspace, console).stop();
        var suite = options.onlyOne()
                .map(only -> OneService.of(only, workspace, console))
                .orElseGet(() -> Sandbox.of(workspace, console, options.kafkaAuth()));
        suite.requireFreePorts();
        Files.write(workspace.parts(), suite.names());
        var end = new Thread(() -> end(suite, lock.get()), "end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            suite.start();
            if (options.onlyOne().isEmpty()) {
                loadReferenceData();
            }
            announce(options);
            Files.writeString(
                    workspace.readyMark(), Long.toString(ProcessHandle.current().pid()));
            stopped.await();
            return 0;
        } catch (Obstacle obstacle) {
            console.say("cannot go on");
            end(suite, lock.get());
            console.show(obstacle.sentence());
            return 1;
        }
    }

    /// Runs once, whoever comes first: the signal to stop, or the reason not to go on.
    private void end(Suite suite, LauncherLock lock) {
        if (!ending.compareAndSet(false, true)) {
            awaitStopped();
            return;
        }
        console.say("stopping");
        suite.stop();
        lock.release(workspace);
        console.say("everything is stopped; the data are kept in " + workspace.data());
        stopped.countDown();
    }

    private void awaitStopped() {
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Data that cannot be loaded are told of, but take nothing down that works without them.
    private void loadReferenceData() throws IOException, InterruptedException {
        try {
            new ReferenceLoader(workspace, new SandboxApi(Sandbox.ADDRESS), console).load();
        } catch (Obstacle obstacle) {
            console.say(obstacle.sentence() + " The suite runs without it; the next ./saphan up tries again.");
        }
    }

    private void announce(UpOptions options) {
        if (options.onlyOne().isPresent()) {
            var only = options.onlyOne().get();
            console.say(only.member().module() + " is up at http://localhost:" + only.port()
                    + " and takes the tokens of " + only.issuer());
            return;
        }
        console.say("Saphan is up. สะพานพร้อมใช้งาน");
        if (options.kafkaAuth()) {
            console.say("Kafka takes whom " + workspace.secrets() + "/kafka-credentials.json names, and nobody else");
        }
        console.show("""

                  Gateway    %1$s   (/registry/v1 /plan/v1 /marketing/v1 /cluster/v1)
                  Token      ./saphan token CDD        or POST %1$s/sandbox/token
                  Try        curl -H "Authorization: Bearer $(./saphan token CDD)" %1$s/registry/v1/entrepreneurs
                  Demo       ./saphan demo otop-to-sme
                  Stop       Ctrl-C, or ./saphan down in another shell
                """.formatted(Sandbox.ADDRESS));
    }
}
