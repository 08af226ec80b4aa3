package org.saphan.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

/// Who and what caused a change, for work that no HTTP request stands behind: jobs, reactions, imports. In a
/// request the journal finds the calling agency and the request's ids by itself; a `Cause` that is bound wins over
/// them.
///
/// ```java
/// Cause.of("CDD", job.id().toString()).run(() -> importChunk.run(job));
/// ```
///
/// @param agency the agency that caused the change, or null where the service did by itself
/// @param correlationId joins everything that one cause led to
/// @param traceparent the W3C trace context, where there is one
public record Cause(
        @Nullable String agency,
        String correlationId,
        @Nullable String traceparent) {

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    public static Cause of(@Nullable String agency, String correlationId) {
        return new Cause(agency, correlationId, null);
    }

    /// A cause of the service's own, with a new correlation id.
    public static Cause ownInitiative() {
        return of(null, UuidCreator.getTimeOrderedEpoch().toString());
    }

    /// The cause that is bound to this thread.
    public static @Nullable Cause current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /// Runs the work with this cause bound.
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// Runs the work with this cause bound, and returns what it returns.
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
