package org.saphan.cluster.alignment;

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

@Path("/clusters/{id}/alignments")
@RunOnVirtualThread
@Tag(name = "alignments", description = "What clusters contribute to the plans of the nation.")
class ClusterAlignmentResource {

    private final Alignments alignments;
    private final ClusterQueries clusters;
    private final AlignCluster record;

    ClusterAlignmentResource(Alignments alignments, ClusterQueries clusters, AlignCluster record) {
        this.alignments = alignments;
        this.clusters = clusters;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "alignCluster",
            summary = "Align a cluster with a plan of the nation",
            description = "By the agency that drives the cluster, or by OSMEP; each strategy once.")
    public RestResponse<AlignmentDetails> record(@PathParam("id") UUID id, @NotNull @Valid NewAlignment content) {
        var alignment = record.run(id, content);
        return Answers.created(alignment.version(), alignment, "alignments", alignment.alignmentId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "listAlignments", summary = "List a cluster's alignments", description = "By plan.")
    public Listing<AlignmentDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(alignments.of(id));
    }
}
