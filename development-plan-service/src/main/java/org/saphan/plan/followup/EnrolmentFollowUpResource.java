package org.saphan.plan.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{id}")
@RunOnVirtualThread
@Tag(name = "follow-up", description = "What became of entrepreneurs after their graduation.")
class EnrolmentFollowUpResource {

    private final EnrolmentQueries enrolments;
    private final FollowUps followUps;
    private final ProgrammeDuties duties;
    private final RecordFollowUp record;
    private final PromoteToSme promote;

    EnrolmentFollowUpResource(
            EnrolmentQueries enrolments,
            FollowUps followUps,
            ProgrammeDuties duties,
            RecordFollowUp record,
            PromoteToSme promote) {
        this.enrolments = enrolments;
        this.followUps = followUps;
        this.duties = duties;
        this.record = record;
        this.promote = promote;
    }

    @POST
    @Path("/follow-ups")
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordFollowUp",
            summary = "Record a follow-up",
            description = "What was found on a visit after the graduation, once for each of the programme's follow-up"
                    + " months. Needs the duty MONITOR, ASSESS_POTENTIAL or any SUPPORT_….")
    public RestResponse<FollowUpDetails> record(@PathParam("id") UUID id, @NotNull @Valid NewFollowUp found) {
        var followUp = record.run(id, found);
        return Answers.created(followUp.version(), followUp, "follow-ups", followUp.followUpId());
    }

    @GET
    @Path("/follow-ups")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listFollowUps",
            summary = "List an enrolment's follow-ups",
            description = "In the order of their months. Only for the programme's agencies.")
    public Listing<FollowUpDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(enrolments.require(id).programmeCode());
        return new Listing<>(followUps.ofEnrolment(id));
    }

    @PUT
    @Path("/promotion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "promoteToSme",
            summary = "Promote a graduate to an SME",
            description = "A graduated entrepreneur became an SME, which the register takes into the journey. Needs the"
                    + " duty MONITOR.")
    public RestResponse<EnrolmentDetails> promote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Promotion promotion) {
        var enrolment = promote.run(id, promotion, IfMatch.of(ifMatch));
        return Answers.ok(enrolment.version(), enrolment);
    }
}
