package org.saphan.cluster.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// The selection of a cluster.
@Path("/clusters/{id}/selection")
@RunOnVirtualThread
@Tag(name = "clusters")
class SelectionResource {

    private final SelectCluster select;

    SelectionResource(SelectCluster select) {
        this.select = select;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "selectCluster",
            summary = "Select a cluster",
            description =
                    "Only OSMEP. PROPOSED becomes SELECTED, if it was judged and found promising; one that goes on"
                            + " from an earlier year also needs a review of the year before its first.")
    public RestResponse<ClusterDetails> select(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var cluster = select.run(id, IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
