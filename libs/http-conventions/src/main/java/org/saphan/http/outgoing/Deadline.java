package org.saphan.http.outgoing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Until when everything has to be done.
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// What the work gives, if it does in time.
    ///
    /// @throws NotReached when it does not, or fails
    public <T> T await(CompletableFuture<T> work) {
        try {
            return work.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw new NotReached(OutgoingFault.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotReached why ? why : new NotReached(OutgoingFault.UNREACHABLE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotReached(OutgoingFault.UNREACHABLE);
        }
    }
}
