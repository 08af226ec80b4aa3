package org.saphan.registry.opcround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/opc-rounds")
@RunOnVirtualThread
@Tag(name = "opc-rounds", description = "The rounds in which products are judged, each with its scheme.")
class OpcRoundResource {

    private final OpcRounds rounds;
    private final PlanOpcRound plan;
    private final AdvanceOpcRound advance;
    private final AnnounceOpcRound announce;

    OpcRoundResource(OpcRounds rounds, PlanOpcRound plan, AdvanceOpcRound advance, AnnounceOpcRound announce) {
        this.rounds = rounds;
        this.plan = plan;
        this.advance = advance;
        this.announce = announce;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listOpcRounds",
            summary = "List the OPC rounds",
            description = "All rounds by year, each with its scheme.")
    public Listing<OpcRoundDetails> list() {
        return new Listing<>(rounds.inOrder());
    }

    @GET
    @Path("/{yearBE}")
    @RequiresScope("registry.read")
    @Operation(operationId = "readOpcRound", summary = "Read an OPC round", description = "One round by its year.")
    public RestResponse<OpcRoundDetails> read(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var round = rounds.require(yearBE).details();
        return Answers.read(round.version(), round, ifNoneMatch);
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "planOpcRound",
            summary = "Plan an OPC round",
            description = "Only the register's steward, CDD. The scheme cannot be changed later.")
    public RestResponse<OpcRoundDetails> plan(@NotNull @Valid NewOpcRound content) {
        var round = plan.run(content);
        return Answers.created(round.version(), round, "opc-rounds", round.yearBE());
    }

    @PUT
    @Path("/{yearBE}/opening")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "openOpcRound",
            summary = "Open an OPC round",
            description = "Only CDD. From now on products can be rated in it. A planned round only.")
    public RestResponse<OpcRoundDetails> open(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advanced(yearBE, RoundState.OPEN, ifMatch);
    }

    @PUT
    @Path("/{yearBE}/provincial-judging")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "beginProvincialJudging",
            summary = "Begin the judging in the provinces",
            description = "Only CDD. An open round only.")
    public RestResponse<OpcRoundDetails> judgeInProvinces(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advanced(yearBE, RoundState.PROVINCIAL, ifMatch);
    }

    @PUT
    @Path("/{yearBE}/national-judging")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "beginNationalJudging",
            summary = "Begin the judging by the national panel",
            description = "Only CDD. After the judging in the provinces.")
    public RestResponse<OpcRoundDetails> judgeNationally(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return advanced(yearBE, RoundState.NATIONAL, ifMatch);
    }

    @PUT
    @Path("/{yearBE}/announcement")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "announceOpcRound",
            summary = "Announce an OPC round",
            description = "Only CDD. From now on the round's ratings stand and can only be superseded. Refused while"
                    + " endorsed or forwarded applications are undecided.")
    public RestResponse<OpcRoundDetails> announce(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Announcement announcement) {
        var round = announce.run(yearBE, announcement, IfMatch.of(ifMatch));
        return Answers.ok(round.version(), round);
    }

    private RestResponse<OpcRoundDetails> advanced(int yearBE, RoundState next, @Nullable String ifMatch) {
        var round = advance.run(yearBE, next, IfMatch.of(ifMatch));
        return Answers.ok(round.version(), round);
    }
}
