package org.saphan.registry.appeal;

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
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.rating.GivenRatings;

@Path("/ratings/{id}/appeals")
@RunOnVirtualThread
@Tag(name = "appeals", description = "Appeals against announced ratings.")
class RatingAppealsResource {

    private final Appeals appeals;
    private final GivenRatings ratings;
    private final LodgeAppeal lodge;

    RatingAppealsResource(Appeals appeals, GivenRatings ratings, LodgeAppeal lodge) {
        this.appeals = appeals;
        this.ratings = ratings;
        this.lodge = lodge;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAppeals",
            summary = "List the appeals against a rating",
            description = "At most one; a rating that supersedes it can have one of its own.")
    public Listing<AppealDetails> list(@PathParam("id") UUID id) {
        ratings.require(id);
        return new Listing<>(appeals.of(id));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "lodgeAppeal",
            summary = "Appeal against a rating",
            description = "The agency that entered the product into the round, or CDD; within the days from the"
                    + " announcement that the round's scheme grants, once a rating.")
    public RestResponse<AppealDetails> lodge(@PathParam("id") UUID id, @NotNull @Valid NewAppeal content) {
        var details = lodge.run(id, content);
        return Answers.created(details.version(), details, "appeals", details.appealId());
    }
}
