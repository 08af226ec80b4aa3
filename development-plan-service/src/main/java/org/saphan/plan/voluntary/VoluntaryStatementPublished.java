package org.saphan.plan.voluntary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a voluntary statement: not its evidence, and not why it was withdrawn.
public record VoluntaryStatementPublished(
        UUID voluntaryStatementId,
        String programmeCode,
        UUID entrepreneurId,
        LocalDate statedOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return voluntaryStatementId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
