package org.saphan.registry.panel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.opcround.RatedRounds;

@Path("/opc-rounds/{yearBE}/panels")
@RunOnVirtualThread
@Tag(name = "panels", description = "The committees that judge an OPC round, and their members' conflicts of interest.")
class RoundPanelsResource {

    private final Panels panels;
    private final RatedRounds rounds;
    private final ConstitutePanel constitute;

    RoundPanelsResource(Panels panels, RatedRounds rounds, ConstitutePanel constitute) {
        this.panels = panels;
        this.rounds = rounds;
        this.constitute = constitute;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listPanels",
            summary = "List the committees of an OPC round",
            description = "In the order in which they were constituted.")
    public Listing<PanelDetails> list(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE) {
        rounds.require(yearBE);
        return new Listing<>(panels.of(yearBE));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "constitutePanel",
            summary = "Constitute a committee",
            description =
                    "Only CDD, from the opening of the round until its announcement. One a province, and one for the"
                            + " nation.")
    public RestResponse<PanelDetails> constitute(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @NotNull @Valid NewPanel content) {
        var details = constitute.run(yearBE, content);
        return Answers.created(details.version(), details, "panels", details.panelId());
    }
}
