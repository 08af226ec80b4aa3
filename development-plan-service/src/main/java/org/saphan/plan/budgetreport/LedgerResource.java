package org.saphan.plan.budgetreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/ledger")
@RunOnVirtualThread
@Tag(name = "budget")
class LedgerResource {

    private final LedgerLines ledger;
    private final ProgrammeDuties duties;

    LedgerResource(LedgerLines ledger, ProgrammeDuties duties) {
        this.ledger = ledger;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listLedger",
            summary = "List a programme's ledger",
            description =
                    "Every entry, the oldest first: entries are added and never changed, and every sum of the budget is"
                            + " added up from them. With Accept: text/csv all of them as a table. Only for the programme's"
                            + " agencies.")
    public Page<LedgerLine> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code,
            @QueryParam("agency") @Size(max = 20) @Nullable String agency,
            @QueryParam("fiscalYearBE") @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE,
            @Valid @BeanParam PageRequest page) {
        duties.requireMember(code);
        var rows = ledger.list(new LedgerFilter(code, agency, fiscalYearBE), after(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.number()));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readLedgerTable",
            summary = "Read a programme's ledger as a table",
            description = "Every entry, for the auditor's spreadsheet. Only for the programme's agencies.")
    public CsvTable table(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code,
            @QueryParam("agency") @Size(max = 20) @Nullable String agency,
            @QueryParam("fiscalYearBE") @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE) {
        duties.requireMember(code);
        var lines = ledger.stream(new LedgerFilter(code, agency, fiscalYearBE));
        return new CsvTable("ledger", LedgerLine.HEADING, lines.map(LedgerLine::cells));
    }

    private static long after(PageRequest page) {
        var after = page.after(1);
        try {
            return after == null ? 0 : Long.parseLong(after.key().getFirst());
        } catch (NumberFormatException _) {
            throw new InvalidCursor();
        }
    }
}
