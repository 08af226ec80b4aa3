package org.saphan.cluster.cycle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.cluster.cluster.Closing;
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.cluster.cluster.ClusterStep;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// The giving up of a cluster.
@Path("/clusters/{id}/dissolution")
@RunOnVirtualThread
@Tag(name = "clusters")
class DissolutionResource {

    private final CloseCluster close;

    DissolutionResource(CloseCluster close) {
        this.close = close;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "dissolveCluster",
            summary = "Dissolve a cluster",
            description =
                    "Only OSMEP. UNDER_REVIEW becomes DISSOLVED; before its least number of years with a justification."
                            + " Its memberships and assignments end with it.")
    public RestResponse<ClusterDetails> dissolve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Closing closing) {
        var cluster = close.run(id, new ClusterStep.Dissolved(closing), IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
