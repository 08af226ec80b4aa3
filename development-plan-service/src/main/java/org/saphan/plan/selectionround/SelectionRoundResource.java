package org.saphan.plan.selectionround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/selection-rounds/{id}")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class SelectionRoundResource {

    private final ReadableRounds rounds;
    private final DecideRound decide;
    private final PublishRound publish;
    private final CancelRound cancel;
    private final PromoteFromReserve promote;

    SelectionRoundResource(
            ReadableRounds rounds,
            DecideRound decide,
            PublishRound publish,
            CancelRound cancel,
            PromoteFromReserve promote) {
        this.rounds = rounds;
        this.decide = decide;
        this.publish = publish;
        this.cancel = cancel;
        this.promote = promote;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readSelectionRound",
            summary = "Read a round of selection",
            description = "One round, with what came of each province. Before it is published for the programme's"
                    + " agencies only.")
    public RestResponse<SelectionRoundDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var round = rounds.require(id).details();
        return Answers.read(round.version(), round, ifNoneMatch);
    }

    @PUT
    @Path("/decision")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "decideSelectionRound",
            summary = "Decide a round of selection",
            description = "Holds the applicants against the programme's terms, ranks who is eligible, gives the places"
                    + " by the quota, and fixes the list with every reason and all that it was decided on: all in one"
                    + " step, by the authority's resolution. Needs the duty SELECT in each of the round's provinces.")
    public RestResponse<SelectionRoundDetails> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundDecision decision) {
        return ok(decide.run(id, decision, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/publication")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "publishSelectionRound",
            summary = "Publish a round of selection",
            description = "From then on everybody with plan.read may read the round and its results. Needs the duty"
                    + " SELECT in each of the round's provinces.")
    public RestResponse<SelectionRoundDetails> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(publish.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/cancellation")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "cancelSelectionRound",
            summary = "Cancel a round of selection",
            description = "Gives an open round up; a decided one stands. Needs the duty SELECT in each of the round's"
                    + " provinces.")
    public RestResponse<SelectionRoundDetails> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundCancellation cancellation) {
        return ok(cancel.run(id, cancellation, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/promotion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "promoteFromReserve",
            summary = "Promote the next of the reserve",
            description = "A place that the round gave in the province, and that was left, goes to the next of its"
                    + " reserve who is still eligible; who is not is passed over, with the reasons in the results. By a"
                    + " resolution of its own, unless the round's covers the reserve: then this happens by itself when"
                    + " somebody leaves. Needs the duty SELECT in the province.")
    public RestResponse<SelectionRoundDetails> promote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundPromotion promotion) {
        return ok(promote.run(id, promotion, IfMatch.of(ifMatch)));
    }

    private static RestResponse<SelectionRoundDetails> ok(SelectionRoundDetails round) {
        return Answers.ok(round.version(), round);
    }
}
