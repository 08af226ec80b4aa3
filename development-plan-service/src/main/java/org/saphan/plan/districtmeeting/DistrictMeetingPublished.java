package org.saphan.plan.districtmeeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.EventState;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// What other agencies may know of a district meeting: where, when and head-counts, no text.
record DistrictMeetingPublished(
        UUID meetingId,
        UUID enrolmentId,
        String programmeCode,
        String provinceCode,
        String districtCode,
        LocalDate heldOn,
        List<MeetingHeadCount> attendance,
        List<ForumHeadCount> picks,
        String recordedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return meetingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
