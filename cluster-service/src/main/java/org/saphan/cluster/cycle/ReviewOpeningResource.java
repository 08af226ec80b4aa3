package org.saphan.cluster.cycle;

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

/// The beginning of a review.
@Path("/clusters/{id}/review-opening")
@RunOnVirtualThread
@Tag(name = "clusters")
class ReviewOpeningResource {

    private final OpenReview open;

    ReviewOpeningResource(OpenReview open) {
        this.open = open;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "openReview",
            summary = "Open the review of a cluster",
            description = "By the agency that drives it, or by OSMEP. ACTIVE becomes UNDER_REVIEW.")
    public RestResponse<ClusterDetails> open(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var cluster = open.run(id, IfMatch.of(ifMatch));
        return Answers.ok(cluster.version(), cluster);
    }
}
