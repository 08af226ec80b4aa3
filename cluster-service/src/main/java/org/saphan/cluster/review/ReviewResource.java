package org.saphan.cluster.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/reviews/{id}")
@RunOnVirtualThread
@Tag(name = "reviews")
class ReviewResource {

    private final Reviews reviews;
    private final SupersedeReview supersede;

    ReviewResource(Reviews reviews, SupersedeReview supersede) {
        this.reviews = reviews;
        this.supersede = supersede;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readReview", summary = "Read a review", description = "One review by its id.")
    public RestResponse<ReviewDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var review = reviews.require(id).details();
        return Answers.read(review.version(), review, ifNoneMatch);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "supersedeReview",
            summary = "Correct a review",
            description =
                    "Only OSMEP. The old one stays and names the new one, which says why and stands in its place.")
    public RestResponse<ReviewDetails> supersede(@PathParam("id") UUID id, @NotNull @Valid ReviewSupersession content) {
        var review = supersede.run(id, content);
        return Answers.created(review.version(), review, "reviews", review.reviewId());
    }
}
