package org.saphan.registry.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.registry.opcround.RatedRounds;

@Path("/ratings/{id}")
@RunOnVirtualThread
@Tag(name = "ratings", description = "What products were found worth in the OPC rounds.")
class RatingResource {

    private final Ratings ratings;
    private final RatedRounds rounds;
    private final AmendRating amend;
    private final SupersedeRating supersede;

    RatingResource(Ratings ratings, RatedRounds rounds, AmendRating amend, SupersedeRating supersede) {
        this.ratings = ratings;
        this.rounds = rounds;
        this.amend = amend;
        this.supersede = supersede;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readRating",
            summary = "Read a rating",
            description = "One rating; `supersededBy` leads to the one that stands instead.")
    public RestResponse<RatingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var rating = ratings.require(id);
        var details = rating.details(rounds.standing(rating.roundYearBE()));
        return Answers.read(rating.version(), details, ifNoneMatch);
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "amendRating",
            summary = "Amend a rating",
            description = "Only CDD, and only until the round is announced.")
    public RestResponse<RatingDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AmendedScores content) {
        var rating = amend.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(rating.version(), rating);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "supersedeRating",
            summary = "Correct an announced rating",
            description =
                    "Only CDD. The old rating stays and names the new one, which names the appeal that led to it.")
    public RestResponse<RatingDetails> supersede(@PathParam("id") UUID id, @NotNull @Valid Supersession content) {
        var rating = supersede.run(id, content);
        return Answers.created(rating.version(), rating, "ratings", rating.ratingId());
    }
}
