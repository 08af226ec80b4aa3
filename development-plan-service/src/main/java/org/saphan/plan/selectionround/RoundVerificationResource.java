package org.saphan.plan.selectionround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;
import org.saphan.plan.selectionlist.RoundEntries;
import org.saphan.plan.selectionlist.RoundVerification;

@Path("/selection-rounds/{id}/verification")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class RoundVerificationResource {

    private final ReadableRounds rounds;
    private final RoundEntries entries;

    RoundVerificationResource(ReadableRounds rounds, RoundEntries entries) {
        this.rounds = rounds;
        this.entries = entries;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "verifySelectionRound",
            summary = "Verify a round of selection",
            description = "Computes the list again from the facts, the ranking and the places that were kept with it,"
                    + " and says whether it is the same. An undecided round has no list. Before the round is"
                    + " published for the programme's agencies only.")
    public RoundVerification verify(@PathParam("id") UUID id) {
        var round = rounds.require(id);
        var basis = round.basis().orElseThrow(() -> new NotFound("list of the selection round", id));
        return RoundVerification.of(round.programmeCode(), basis, entries.list(id), entries.digests(id));
    }
}
