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
import org.saphan.cluster.cluster.ClusterDetails;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// The support for another year.
@Path("/clusters/{id}/renewal")
@RunOnVirtualThread
@Tag(name = "clusters")
class RenewalResource {

    private final RenewCluster renew;

    RenewalResource(RenewCluster renew) {
        this.renew = renew;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "renewCluster",
            summary = "Renew a cluster for its next year",
            description = "Only OSMEP. UNDER_REVIEW becomes ACTIVE, if the year before was reviewed.")
    public RestResponse<ClusterDetails> renew(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Renewal renewal) {
        var cluster = renew.run(id, renewal, IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
