package org.saphan.plan.eligibility;

import java.util.List;
import java.util.UUID;

/// Who takes part in which programmes. Told by the enrolments, which themselves keep what eligibility was decided on.
public interface Participations {

    /// The enrolments in which the entrepreneur holds a place of one of these programmes, the oldest first.
    List<UUID> placed(List<String> programmeCodes, UUID entrepreneurId);
}
