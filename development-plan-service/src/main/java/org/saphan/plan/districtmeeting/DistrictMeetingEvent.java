package org.saphan.plan.districtmeeting;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a district meeting.
sealed interface DistrictMeetingEvent extends Event {

    @Override
    DistrictMeetingPublished state();

    /// The district met.
    @Fact("plan.district-meeting.held.v1")
    record DistrictMeetingHeld(DistrictMeetingPublished state) implements DistrictMeetingEvent {}

    /// Its record was corrected.
    @Fact("plan.district-meeting.corrected.v1")
    record DistrictMeetingCorrected(DistrictMeetingPublished state) implements DistrictMeetingEvent {}
}
