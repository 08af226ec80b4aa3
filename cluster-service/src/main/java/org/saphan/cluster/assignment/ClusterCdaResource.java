package org.saphan.cluster.assignment;

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

/// The CDAs of one cluster.
@Path("/clusters/{id}/cdas")
@RunOnVirtualThread
@Tag(name = "assignments")
class ClusterCdaResource {

    private final Assignments assignments;
    private final ClusterQueries clusters;
    private final AssignCda assign;

    ClusterCdaResource(Assignments assignments, ClusterQueries clusters, AssignCda assign) {
        this.assignments = assignments;
        this.clusters = clusters;
        this.assign = assign;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listCdas",
            summary = "List a cluster's CDAs",
            description = "Standing and ended, the oldest first.")
    public Listing<AssignmentDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(assignments.of(id, AssignmentRole.CDA));
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "assignCda",
            summary = "Assign a CDA",
            description = "A registered one, for a time, unless it then helped more clusters at once than are not"
                    + " too many. By the agency that drives the cluster, or by OSMEP.")
    public RestResponse<AssignmentDetails> assign(@PathParam("id") UUID id, @NotNull @Valid NewCdaAssignment entry) {
        var assignment = assign.run(id, entry);
        return Answers.created(assignment.version(), assignment, "assignments", assignment.assignmentId());
    }
}
