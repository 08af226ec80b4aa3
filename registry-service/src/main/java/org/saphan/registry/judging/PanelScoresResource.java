package org.saphan.registry.judging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.CallingAgency;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.panel.ConstitutedPanels;

@Path("/panels/{id}/scores")
@RunOnVirtualThread
@Tag(
        name = "judging",
        description = "What the members of committees find applications worth, and what is decided on it.")
class PanelScoresResource {

    private final PanelScores scores;
    private final ConstitutedPanels panels;
    private final GiveScore give;
    private final CallingAgency caller;

    PanelScoresResource(PanelScores scores, ConstitutedPanels panels, GiveScore give, CallingAgency caller) {
        this.scores = scores;
        this.panels = panels;
        this.give = give;
        this.caller = caller;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listScores",
            summary = "List the scores of an application",
            description = "Only CDD. The members' scores that count, in the order in which they were given.")
    public Listing<ScoreDetails> list(
            @PathParam("id") UUID id,
            @Parameter(example = "019bf3a1-7c10-7a55-9b1e-40d6f2a9c811") @QueryParam("application") @NotNull UUID application) {
        panels.require(id);
        caller.requireSteward("CDD", "scores");
        return new Listing<>(
                scores.of(id, application).stream().map(PanelScore::details).toList());
    }

    @GET
    @Path("/{scoreId}")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readScore",
            summary = "Read a score",
            description = "Only CDD, and the agency at which the member has its number.")
    public ScoreDetails read(@PathParam("id") UUID id, @PathParam("scoreId") UUID scoreId) {
        var details = scores.require(id, scoreId).details();
        panels.requireVoice(id, details.memberNo());
        return details;
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "giveScore",
            summary = "Score an application",
            description = "The agency at which the member has its number, or CDD, while the committee judges. Once an"
                    + " application; a later score says why it corrects the one before.")
    public RestResponse<ScoreDetails> give(@PathParam("id") UUID id, @NotNull @Valid NewScore content) {
        var details = give.run(id, content);
        return Answers.created(details.version(), details, "panels", id, "scores", details.scoreId());
    }
}
