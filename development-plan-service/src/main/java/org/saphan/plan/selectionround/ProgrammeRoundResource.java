package org.saphan.plan.selectionround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/programmes/{code}/selection-rounds")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class ProgrammeRoundResource {

    private final ReadableRounds rounds;
    private final OpenRound open;

    ProgrammeRoundResource(ReadableRounds rounds, OpenRound open) {
        this.rounds = rounds;
        this.open = open;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "openSelectionRound",
            summary = "Open a round of selection",
            description = "Prepares a decision about many at once, for some provinces or for all of the programme. The"
                    + " programme must declare a ranking. Needs the duty SELECT in each of the provinces.")
    public RestResponse<SelectionRoundDetails> open(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewSelectionRound content) {
        var round = open.run(code, content);
        return Answers.created(round.version(), round, "selection-rounds", round.selectionRoundId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listSelectionRounds",
            summary = "List the rounds of selection",
            description = "The oldest first. The programme's agencies see all, others those that are published.")
    public Page<SelectionRoundDetails> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @BeanParam @Valid PageRequest page) {
        var found = rounds.page(code, page.afterId(), page.limit());
        return Page.of(found, page.limit(), row -> Cursor.of(row.id()), SelectionRound::details);
    }
}
