package org.saphan.plan.districtmeeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// A district meeting, as the programme's agencies may see it.
@Schema(description = "A district meeting.")
record DistrictMeetingDetails(
        @NotNull UUID meetingId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 4) String districtCode,
        @NotNull LocalDate heldOn,
        @NotNull @Schema(maxItems = 4) List<MeetingHeadCount> attendance,
        @Schema(required = true) int attended,
        @NotNull @Schema(maxItems = 6) List<ForumHeadCount> picks,
        @NotNull @Schema(maxLength = 4000) String explanation,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {}
