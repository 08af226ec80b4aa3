package org.saphan.registry.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.registry.opcround.RatedRounds;

@Path("/opc-rounds/{yearBE}/ratings")
@RunOnVirtualThread
@Tag(name = "ratings", description = "What products were found worth in the OPC rounds.")
class RoundRatingResource {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final GiveRating give;

    RoundRatingResource(Ratings ratings, RatedRounds rounds, GiveRating give) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.give = give;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listRatings",
            summary = "List the ratings of an OPC round",
            description = "The ratings of the round that stand, with their stars; superseded ones are left out. Whoever"
                    + " accepts CSV, NDJSON or XLSX gets the whole list as a file, without limit and cursor.")
    public Page<RatingDetails> list(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @Valid @BeanParam RatingFilter filter,
            @Valid @BeanParam PageRequest page) {
        return ratings.page(yearBE, filter, page, rounds.standing(yearBE));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "giveRating",
            summary = "Rate a product",
            description =
                    "Only the register's steward, CDD. Total and stars follow from the round's scheme. Open rounds only.")
    public RestResponse<RatingDetails> give(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @NotNull @Valid NewRating content) {
        var rating = give.run(yearBE, content);
        return Answers.created(rating.version(), rating, "ratings", rating.ratingId());
    }
}
