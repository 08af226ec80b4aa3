package org.saphan.cluster.review;

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

/// The reviews of one cluster.
@Path("/clusters/{id}/reviews")
@RunOnVirtualThread
@Tag(name = "reviews", description = "How the years of clusters went.")
class ClusterReviewResource {

    private final Reviews reviews;
    private final ClusterQueries clusters;
    private final RecordReview record;

    ClusterReviewResource(Reviews reviews, ClusterQueries clusters, RecordReview record) {
        this.reviews = reviews;
        this.clusters = clusters;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordReview",
            summary = "Record a review",
            description = "Only OSMEP, of a cluster that is UNDER_REVIEW, or of one that goes on from an earlier year"
                    + " while it is PROPOSED. One stands a year.")
    public RestResponse<ReviewDetails> record(@PathParam("id") UUID id, @NotNull @Valid NewReview content) {
        var review = record.run(id, content);
        return Answers.created(review.version(), review, "reviews", review.reviewId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listReviews",
            summary = "List a cluster's reviews",
            description = "Those that stand and those that were superseded, by year.")
    public Listing<ReviewDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(reviews.of(id));
    }
}
