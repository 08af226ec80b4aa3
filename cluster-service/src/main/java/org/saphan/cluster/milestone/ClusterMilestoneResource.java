package org.saphan.cluster.milestone;

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
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/clusters/{id}/milestones")
@RunOnVirtualThread
@Tag(name = "milestones", description = "What clusters have reached.")
class ClusterMilestoneResource {

    private final Milestones milestones;
    private final ClusterQueries clusters;
    private final RecordMilestone record;

    ClusterMilestoneResource(Milestones milestones, ClusterQueries clusters, RecordMilestone record) {
        this.milestones = milestones;
        this.clusters = clusters;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordMilestone",
            summary = "Record a milestone",
            description = "By the agency that drives the cluster, or by OSMEP.")
    public RestResponse<MilestoneDetails> record(@PathParam("id") UUID id, @NotNull @Valid NewMilestone content) {
        var milestone = record.run(id, content);
        return Answers.created(milestone.version(), milestone, "milestones", milestone.milestoneId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "listMilestones", summary = "List a cluster's milestones", description = "By day.")
    public Listing<MilestoneDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(milestones.of(id));
    }
}
