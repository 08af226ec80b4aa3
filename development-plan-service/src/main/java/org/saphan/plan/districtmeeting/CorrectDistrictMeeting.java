package org.saphan.plan.districtmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Corrects what was recorded of a meeting.
@ApplicationScoped
class CorrectDistrictMeeting {

    private final DistrictMeetings meetings;
    private final ProgrammeDuties duties;
    private final Journal journal;

    CorrectDistrictMeeting(DistrictMeetings meetings, ProgrammeDuties duties, Journal journal) {
        this.meetings = meetings;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    DistrictMeetingDetails run(UUID id, NewDistrictMeeting content, IfMatch ifMatch) {
        var meeting = meetings.require(id);
        duties.require(meeting.programmeCode(), Duty.SUPPORT_LOCAL_COORDINATION, meeting.provinceCode());
        content.check();
        ifMatch.check(meeting.version());
        meeting.correct(content);
        meetings.flush();
        journal.record(new DistrictMeetingEvent.DistrictMeetingCorrected(meeting.published()));
        return meeting.details();
    }
}
