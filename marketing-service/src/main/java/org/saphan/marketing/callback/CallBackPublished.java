package org.saphan.marketing.callback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a report: nothing that the partner wrote itself.
record CallBackPublished(
        UUID callBackId,
        UUID channelId,
        UUID onboardingId,
        CallBackOutcome outcome,
        Instant occurredAt,
        Instant receivedAt,
        boolean applied,
        @Nullable NotApplied notApplied,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return callBackId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
