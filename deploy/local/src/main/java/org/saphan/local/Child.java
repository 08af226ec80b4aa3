package org.saphan.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A part that runs as a process of ours: started, watched, restarted when it dies, and stopped.
final class Child {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 50;

    private final Part part;
    private final PidFile pidFile;
    private final Console console;
    private final RestartLimit limit = new RestartLimit();

    private volatile @Nullable Process process;
    private volatile boolean wasReady;
    private volatile boolean stopping;

    Child(Part part, PidFile pidFile, Console console) {
        this.part = part;
        this.pidFile = pidFile;
        this.console = console;
    }

    Part part() {
        return part;
    }

    /// Returns when the part is ready, or throws the reason why it will not be.
    void start() throws IOException, InterruptedException {
        new LogFile(part.log()).rotate();
        part.prepare();
        var started = spawn();
        awaitReady(started);
        part.settle();
        wasReady = true;
        console.say(part.title() + " ready on port " + part.port());
        Thread.ofVirtual().name("watch " + part.name()).start(this::watch);
    }

    private Process spawn() throws IOException {
        synchronized (this) {
            if (stopping) {
                throw new Obstacle(part.title() + " was not started, because the suite is being stopped.");
            }
            var started = Commands.inBackground(part.command(), part.environment(), part.log());
            pidFile.write(started.pid(), part.port());
            process = started;
            return started;
        }
    }

    private void awaitReady(Process started) throws InterruptedException {
        var deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!part.ready()) {
            if (stopping) {
                throw new Obstacle(part.title() + " was stopped before it was ready.");
            }
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Obstacle(part.title() + " " + Ending.of(started) + " before it was ready; "
                        + new LogFile(part.log()).reason());
            }
            if (System.nanoTime() > deadline) {
                throw new Obstacle(part.title() + " is not ready after " + STARTS_WITHIN.toSeconds() + " s; "
                        + new LogFile(part.log()).reason());
            }
        }
    }

    private void watch() {
        try {
            while (true) {
                var current = process;
                if (current == null) {
                    return;
                }
                current.waitFor();
                if (stopping || !restart(current)) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | Obstacle e) {
            if (!stopping) {
                console.say(part.title() + " could not be restarted: " + e.getMessage());
            }
        }
    }

    private boolean restart(Process dead) throws IOException, InterruptedException {
        var pause = limit.next(Duration.ofNanos(System.nanoTime()));
        if (pause.isEmpty()) {
            console.say(part.title() + " " + Ending.of(dead) + " too often and stays down; its log is " + part.log());
            return false;
        }
        console.say(part.title() + " " + Ending.of(dead) + "; starting it again");
        Thread.sleep(pause.get());
        var since = System.nanoTime();
        var started = spawn();
        while (started.isAlive() && !stopping) {
            if (part.ready()) {
                var millis = (System.nanoTime() - since) / 1_000_000;
                console.say(part.title() + " ready again after " + millis + " ms");
                break;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return true;
    }

    /// Signals only; [#awaitEnd()] waits.
    void askToEnd() {
        end(part.stopSignal());
    }

    /// The cache of half a start is worth nothing, so it is not waited for.
    void askToEndAfterFailedStart() {
        end(part.trains() ? Signal.KILL : part.stopSignal());
    }

    private void end(Signal signal) {
        synchronized (this) {
            stopping = true;
            var current = process;
            if (current != null && current.isAlive()) {
                signal.send(current.toHandle());
            }
        }
    }

    void awaitEnd() throws InterruptedException {
        var current = process;
        if (current == null) {
            return;
        }
        if (part.trains() && current.isAlive()) {
            console.say(part.title() + " writes its start-up cache, which makes the next start faster");
        }
        if (!current.waitFor(part.stopsWithin().toSeconds(), TimeUnit.SECONDS)) {
            console.say(
                    part.title() + " did not stop within " + part.stopsWithin().toSeconds() + " s and is killed");
            current.destroyForcibly().waitFor();
        }
        pidFile.delete();
        part.ended(wasReady);
        console.say(part.title() + " stopped");
    }
}
