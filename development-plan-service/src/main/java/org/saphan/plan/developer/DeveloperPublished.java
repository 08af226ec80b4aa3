package org.saphan.plan.developer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of an institution's part.
record DeveloperPublished(
        UUID developerAssignmentId,
        UUID enrolmentId,
        String programmeCode,
        String institution,
        List<DevelopmentField> fields,
        List<JoinedElement> joins,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return developerAssignmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
