package org.saphan.marketing.websitefetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Until when everything has to be done.
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// What the work gives, if it does in time.
    ///
    /// @throws NotFetched when it does not, or fails
    <T> T await(CompletableFuture<T> work) {
        try {
            return work.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw new NotFetched(FetchFault.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotFetched why ? why : new NotFetched(FetchFault.UNREACHABLE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotFetched(FetchFault.UNREACHABLE);
        }
    }
}
