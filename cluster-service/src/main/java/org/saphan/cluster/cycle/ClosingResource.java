package org.saphan.cluster.cycle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;

/// The end of a cluster's support.
@Path("/clusters/{id}/closing")
@RunOnVirtualThread
@Tag(name = "clusters")
class ClosingResource {

    private final ClusterQueries clusters;

    ClosingResource(ClusterQueries clusters) {
        this.clusters = clusters;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readClosing",
            summary = "Read how a cluster's support ended",
            description = "With its age and the justification; 404 while it goes on.")
    public ClosingDetails read(@PathParam("id") UUID id) {
        var cluster = clusters.require(id);
        return clusters.closing(id)
                .map(each -> ClosingDetails.of(cluster, each))
                .orElseThrow(() -> new NotFound("closing", id));
    }
}
