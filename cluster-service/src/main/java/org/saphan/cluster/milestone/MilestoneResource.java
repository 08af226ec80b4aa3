package org.saphan.cluster.milestone;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
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

@Path("/milestones/{id}")
@RunOnVirtualThread
@Tag(name = "milestones")
class MilestoneResource {

    private final Milestones milestones;

    MilestoneResource(Milestones milestones) {
        this.milestones = milestones;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readMilestone", summary = "Read a milestone", description = "One milestone by its id.")
    public RestResponse<MilestoneDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var milestone = milestones.require(id).details();
        return Answers.read(milestone.version(), milestone, ifNoneMatch);
    }
}
