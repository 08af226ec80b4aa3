package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;

/// What a merge does to proposals, in the caller's transaction.
@ApplicationScoped
public class MergedDuplicates {

    private final Duplicates duplicates;
    private final CallingAgency caller;
    private final Clock clock;

    MergedDuplicates(Duplicates duplicates, CallingAgency caller, Clock clock) {
        this.duplicates = duplicates;
        this.caller = caller;
        this.clock = clock;
    }

    /// The proposal that the two are one was right.
    public void settle(UUID loser, UUID winner) {
        duplicates.openBetween(loser, winner).forEach(each -> each.settle(caller.code(), clock.instant()));
    }
}
