package org.saphan.plan.potentialassessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.journal.EventState;

/// What other agencies may know of an assessment: not its note.
public record PotentialAssessmentPublished(
        UUID potentialAssessmentId,
        String programmeCode,
        UUID entrepreneurId,
        AssessmentResult result,
        BigDecimal score,
        LocalDate assessedOn,
        String assessedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return potentialAssessmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
