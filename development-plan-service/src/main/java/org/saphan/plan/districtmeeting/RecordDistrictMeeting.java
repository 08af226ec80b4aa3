package org.saphan.plan.districtmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Records that a district met about a group (S5-06).
@ApplicationScoped
class RecordDistrictMeeting {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final DistrictMeetings meetings;
    private final Journal journal;
    private final CallingAgency caller;

    RecordDistrictMeeting(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            DistrictMeetings meetings,
            Journal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.meetings = meetings;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    DistrictMeetingDetails run(UUID enrolmentId, NewDistrictMeeting content) {
        var enrolment = enrolments.hold(enrolmentId);
        duties.require(enrolment.programmeCode(), Duty.SUPPORT_LOCAL_COORDINATION, enrolment.provinceCode());
        content.check();
        EnrolmentNotSelected.check(enrolment);
        var meeting = DistrictMeeting.held(enrolment, content, caller.code());
        meetings.persistAndFlush(meeting);
        journal.record(new DistrictMeetingEvent.DistrictMeetingHeld(meeting.published()));
        return meeting.details();
    }
}
