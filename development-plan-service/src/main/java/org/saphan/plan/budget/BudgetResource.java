package org.saphan.plan.budget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.table.CsvTable;

@Path("/programmes/{code}/budget")
@RunOnVirtualThread
@Tag(name = "budget")
class BudgetResource {

    private final BudgetReports reports;
    private final ProgrammeDuties duties;

    BudgetResource(BudgetReports reports, ProgrammeDuties duties) {
        this.reports = reports;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readBudget",
            summary = "Read a programme's budget",
            description =
                    "By agency and fiscal year: allocated, reserved for approved plans, committed, disbursed and remaining, added up"
                            + " from the ledger."
                            + " With Accept: text/csv the same as a table. Only for the programme's agencies.")
    public Listing<BudgetRow> read(@Parameter(example = "OTOP_TO_SME") @PathParam("code") String code) {
        duties.requireMember(code);
        return new Listing<>(reports.ofProgramme(code));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readBudgetTable",
            summary = "Read a programme's budget as a table",
            description = "For the auditor's spreadsheet. Only for the programme's agencies.")
    public CsvTable table(@Parameter(example = "OTOP_TO_SME") @PathParam("code") String code) {
        duties.requireMember(code);
        return BudgetTable.of(reports.ofProgramme(code));
    }
}
