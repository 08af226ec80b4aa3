package org.saphan.journal;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.Ids;
import org.saphan.http.RequestTrace;
import org.saphan.http.Unauthenticated;

/// Finds the cause of what is being recorded: the one that is bound, else the request.
@Singleton
class CurrentCause {

    private final CallingAgency agency;
    private final RequestTrace trace;

    CurrentCause(CallingAgency agency, RequestTrace trace) {
        this.agency = agency;
        this.trace = trace;
    }

    Cause get() {
        var bound = Cause.current();
        if (bound != null) {
            return bound;
        }
        return Arc.container().requestContext().isActive() ? ofRequest() : Cause.ownInitiative();
    }

    private Cause ofRequest() {
        var requestId = trace.requestId();
        return new Cause(callingAgency(), requestId == null ? Ids.next().toString() : requestId, trace.traceParent());
    }

    private @Nullable String callingAgency() {
        try {
            return agency.code();
        } catch (Unauthenticated ownInitiative) {
            return null;
        }
    }
}
