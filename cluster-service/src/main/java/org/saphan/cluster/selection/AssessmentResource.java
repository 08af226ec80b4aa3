package org.saphan.cluster.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.saphan.cluster.cluster.Assessment;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;

/// How promising a cluster is.
@Path("/clusters/{id}/assessment")
@RunOnVirtualThread
@Tag(name = "clusters")
class AssessmentResource {

    private final ClusterQueries clusters;
    private final AssessCluster assess;

    AssessmentResource(ClusterQueries clusters, AssessCluster assess) {
        this.clusters = clusters;
        this.assess = assess;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readClusterAssessment",
            summary = "Read how promising a cluster was found",
            description = "With the evidence; 404 before it was judged.")
    public Assessment read(@PathParam("id") UUID id) {
        return clusters.assessment(id).orElseThrow(() -> new NotFound("assessment", id));
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "assessCluster",
            summary = "Judge how promising a cluster is",
            description =
                    "Only OSMEP, while the cluster is PROPOSED. A later judgement takes the place of an earlier one.")
    public RestResponse<ClusterDetails> assess(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Assessment assessment) {
        var cluster = assess.run(id, assessment, IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
