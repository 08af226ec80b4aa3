package org.saphan.plan.districtmeeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// A meeting of a district about one group of a programme.
@Entity
class DistrictMeeting {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String provinceCode;
    private String districtCode;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeetingHeadCount> attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ForumHeadCount> picks;

    private String explanation;
    private String recordedBy;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int corrections;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DistrictMeeting() {}

    static DistrictMeeting held(EnrolmentFacts enrolment, NewDistrictMeeting content, String agency) {
        var meeting = new DistrictMeeting();
        meeting.id = Ids.next();
        meeting.enrolmentId = enrolment.id();
        meeting.programmeCode = enrolment.programmeCode();
        meeting.provinceCode = enrolment.provinceCode();
        meeting.recordedBy = agency;
        meeting.write(content);
        return meeting;
    }

    void correct(NewDistrictMeeting content) {
        write(content);
        corrections++;
    }

    private void write(NewDistrictMeeting content) {
        if (!content.districtCode().startsWith(provinceCode)) {
            throw new DistrictNotOfProvince(content.districtCode(), provinceCode);
        }
        districtCode = content.districtCode();
        heldOn = content.heldOn();
        attendance = List.copyOf(content.attendance());
        picks = List.copyOf(content.picks());
        explanation = content.explanation();
    }

    String programmeCode() {
        return programmeCode;
    }

    String provinceCode() {
        return provinceCode;
    }

    long version() {
        return version;
    }

    DistrictMeetingDetails details() {
        return new DistrictMeetingDetails(
                id,
                enrolmentId,
                programmeCode,
                districtCode,
                heldOn,
                attendance,
                attendance.stream().mapToInt(MeetingHeadCount::count).sum(),
                picks,
                explanation,
                recordedBy,
                version);
    }

    DistrictMeetingPublished published() {
        return new DistrictMeetingPublished(
                id, enrolmentId, programmeCode, provinceCode, districtCode, heldOn, attendance, picks, recordedBy, version);
    }
}
