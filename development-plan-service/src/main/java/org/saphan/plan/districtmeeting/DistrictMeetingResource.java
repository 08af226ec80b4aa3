package org.saphan.plan.districtmeeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/district-meetings/{id}")
@RunOnVirtualThread
@Tag(name = "district meetings")
class DistrictMeetingResource {

    private final DistrictMeetings meetings;
    private final ProgrammeDuties duties;
    private final CorrectDistrictMeeting correct;

    DistrictMeetingResource(DistrictMeetings meetings, ProgrammeDuties duties, CorrectDistrictMeeting correct) {
        this.meetings = meetings;
        this.duties = duties;
        this.correct = correct;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readDistrictMeeting",
            summary = "Read a district meeting",
            description = "One meeting by its id. Only for the programme's agencies.")
    public RestResponse<DistrictMeetingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var meeting = meetings.require(id);
        duties.requireMember(meeting.programmeCode());
        return Answers.read(meeting.version(), meeting.details(), ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "correctDistrictMeeting",
            summary = "Correct a district meeting",
            description = "Replaces what was recorded. Needs the duty SUPPORT_LOCAL_COORDINATION in its province.")
    public RestResponse<DistrictMeetingDetails> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewDistrictMeeting content) {
        var meeting = correct.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(meeting.version(), meeting);
    }
}
