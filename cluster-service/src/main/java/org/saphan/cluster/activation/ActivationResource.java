package org.saphan.cluster.activation;

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

/// The beginning of a cluster's work.
@Path("/clusters/{id}/activation")
@RunOnVirtualThread
@Tag(name = "clusters")
class ActivationResource {

    private final ActivateReadyCluster activate;

    ActivationResource(ActivateReadyCluster activate) {
        this.activate = activate;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "activateCluster",
            summary = "Activate a cluster",
            description = "By the agency that drives it, or by OSMEP. SELECTED becomes ACTIVE, if every tier has its"
                    + " active members and there are a CDA and a service provider.")
    public RestResponse<ClusterDetails> activate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var cluster = activate.run(id, IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
