package org.saphan.journal.pace;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A platform thread that works until it is stopped. Its work asks [#running] between two steps, and rests with
/// [#rest].
public final class Worker {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    public Worker(String name, Runnable work) {
        thread = Thread.ofPlatform().name(name).daemon().unstarted(work);
    }

    public void start() {
        thread.start();
    }

    public boolean running() {
        return stopped.getCount() > 0;
    }

    /// Rests, but not beyond the end.
    public void rest(Duration time) {
        try {
            var _ = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            end();
        }
    }

    /// There is no more to do after the step at hand.
    public void end() {
        stopped.countDown();
    }

    /// Ends, and waits for the step at hand; interrupts it when it takes longer than five seconds.
    public void stop() {
        end();
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException hurry) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
