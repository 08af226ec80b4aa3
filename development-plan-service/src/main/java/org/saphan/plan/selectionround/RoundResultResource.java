package org.saphan.plan.selectionround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.plan.ranking.SelectionDecision;
import org.saphan.plan.selectionlist.RoundResult;
import org.saphan.plan.selectionlist.RoundResults;
import org.saphan.plan.selectionlist.RoundResults.RoundFilter;

@Path("/selection-rounds/{id}/results")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class RoundResultResource {

    private final ReadableRounds rounds;
    private final RoundResults results;

    RoundResultResource(ReadableRounds rounds, RoundResults results) {
        this.rounds = rounds;
        this.results = results;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listSelectionRoundResults",
            summary = "List the results of a round",
            description = "Every applicant with rank, score and every reason, the best first, those not eligible last."
                    + " With Accept: text/csv the same as a table. Before the round is published for the programme's"
                    + " agencies only.")
    public Page<RoundResult> list(
            @PathParam("id") UUID id,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @QueryParam("decision") @Nullable SelectionDecision decision,
            @BeanParam @Valid PageRequest page) {
        var filter = new RoundFilter(rounds.require(id).id(), provinceCode, decision);
        return Page.of(
                results.page(filter, position(page), page.limit()), page.limit(), row -> Cursor.of(row.position()));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readSelectionRoundResultTable",
            summary = "Read the results of a round as a table",
            description = "Before the round is published for the programme's agencies only.")
    public CsvTable table(
            @PathParam("id") UUID id,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @QueryParam("decision") @Nullable SelectionDecision decision) {
        return results.table(new RoundFilter(rounds.require(id).id(), provinceCode, decision));
    }

    private static @Nullable Integer position(PageRequest page) {
        var after = page.after(1);
        try {
            return after == null ? null : Integer.valueOf(after.key().getFirst());
        } catch (NumberFormatException _) {
            throw new InvalidCursor();
        }
    }
}
