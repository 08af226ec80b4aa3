package org.saphan.plan.foureyes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asked for something, and who let it go or turned it down. It is part of what was asked for, which says what
/// it means to be let go, and refuses to be decided twice.
@Embeddable
public class FourEyes {

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.REQUESTED;

    private String requestedBy;
    private String requestedBySubject;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FourEyes() {}

    public static FourEyes askedBy(Eyes eyes) {
        var asked = new FourEyes();
        asked.requestedBy = eyes.agency();
        asked.requestedBySubject = eyes.subject();
        return asked;
    }

    /// @param what the id of what is let go
    /// @throws FourEyesRequired when the same officer asked for it
    public void letGo(Eyes by, LocalDate day, UUID what) {
        by.requireOthersThan(new Eyes(requestedBy, requestedBySubject), what);
        decide(RequestState.MADE, by, day);
    }

    /// Whoever asked may take it back.
    public void turnDown(Eyes by, LocalDate day, String why) {
        decide(RequestState.REJECTED, by, day);
        reason = why;
    }

    private void decide(RequestState as, Eyes by, LocalDate day) {
        state = as;
        decidedBy = by.agency();
        decidedOn = day;
    }

    public boolean isDecided() {
        return state != RequestState.REQUESTED;
    }

    public boolean isMade() {
        return state == RequestState.MADE;
    }

    public RequestState state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String reason() {
        return reason;
    }
}
