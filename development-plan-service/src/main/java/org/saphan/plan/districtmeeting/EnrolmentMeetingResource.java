package org.saphan.plan.districtmeeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{enrolmentId}/district-meetings")
@RunOnVirtualThread
@Tag(name = "district meetings", description = "Where a district hears of the programme and picks who takes part.")
class EnrolmentMeetingResource {

    private final DistrictMeetings meetings;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final RecordDistrictMeeting record;

    EnrolmentMeetingResource(
            DistrictMeetings meetings,
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            RecordDistrictMeeting record) {
        this.meetings = meetings;
        this.enrolments = enrolments;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordDistrictMeeting",
            summary = "Record a district meeting",
            description = "Who attended and whom the meeting picked for the forums, by category and in numbers: no person"
                    + " is ever named. Needs the duty SUPPORT_LOCAL_COORDINATION in the enrolment's province.")
    public RestResponse<DistrictMeetingDetails> record(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewDistrictMeeting content) {
        var meeting = record.run(enrolmentId, content);
        return Answers.created(meeting.version(), meeting, "district-meetings", meeting.meetingId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listDistrictMeetings",
            summary = "List an enrolment's district meetings",
            description = "By day, the oldest first. Only for the programme's agencies.")
    public Listing<DistrictMeetingDetails> list(@PathParam("enrolmentId") UUID enrolmentId) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        return new Listing<>(meetings.ofEnrolment(enrolmentId));
    }
}
