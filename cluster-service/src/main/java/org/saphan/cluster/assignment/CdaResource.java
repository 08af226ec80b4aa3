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
class CdaResource {

    private final Assignments assignments;
    private final ClusterQueries clusters;
    private final AssignCda assign;

    CdaResource(Assignments assignments, ClusterQueries clusters, AssignCda assign) {
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
            description = "By the agency that drives the cluster, or by OSMEP.")
    public RestResponse<AssignmentDetails> assign(@PathParam("id") UUID id, @NotNull @Valid NewCda cda) {
        var assignment = assign.run(id, cda);
        return Answers.created(assignment.version(), assignment, "assignments", assignment.assignmentId());
    }
}
