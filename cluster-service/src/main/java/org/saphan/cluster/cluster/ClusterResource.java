package org.saphan.cluster.cluster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/clusters")
@RunOnVirtualThread
@Tag(name = "clusters", description = "Enterprises of one chain that grow together.")
class ClusterResource {

    private final Clusters clusters;
    private final ProposeCluster propose;

    ClusterResource(Clusters clusters, ProposeCluster propose) {
        this.clusters = clusters;
        this.propose = propose;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "proposeCluster",
            summary = "Propose a cluster",
            description = "By the agency that drives it, or by OSMEP. A new cluster of one province is driven from"
                    + " inside that province.")
    public RestResponse<ClusterDetails> propose(@NotNull @Valid NewCluster entry) {
        var cluster = propose.run(entry);
        return Answers.created(cluster.version(), cluster, "clusters", cluster.clusterId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listClusters",
            summary = "List clusters",
            description = "The oldest first; all conditions hold together.")
    public Page<ClusterDetails> list(@BeanParam @Valid ClusterFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(clusters.matching(filter, page), page.limit(), row -> Cursor.of(row.id()), Cluster::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("cluster.read")
    @Operation(operationId = "readCluster", summary = "Read a cluster", description = "One cluster by its id.")
    public RestResponse<ClusterDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var cluster = clusters.require(id).details();
        return Answers.read(cluster.version(), cluster, ifNoneMatch);
    }
}
