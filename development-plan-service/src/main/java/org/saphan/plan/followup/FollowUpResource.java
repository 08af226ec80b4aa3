package org.saphan.plan.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/follow-ups/{id}")
@RunOnVirtualThread
@Tag(name = "follow-up", description = "What became of entrepreneurs after their graduation.")
class FollowUpResource {

    private final FollowUps followUps;
    private final ProgrammeDuties duties;

    FollowUpResource(FollowUps followUps, ProgrammeDuties duties) {
        this.followUps = followUps;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readFollowUp",
            summary = "Read a follow-up",
            description = "One follow-up by its id. Only for the programme's agencies.")
    public RestResponse<FollowUpDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var followUp = followUps.require(id).details();
        duties.requireMember(followUp.programmeCode());
        return Answers.read(followUp.version(), followUp, ifNoneMatch);
    }
}
