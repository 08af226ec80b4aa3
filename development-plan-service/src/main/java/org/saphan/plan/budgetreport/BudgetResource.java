package org.saphan.plan.budgetreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/budget")
@RunOnVirtualThread
@Tag(name = "budget")
class BudgetResource {

    private static final Set<Grouping> PLAIN = EnumSet.of(Grouping.AGENCY, Grouping.FISCAL_YEAR);

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
                    "By agency and fiscal year, or by what else is asked for: allocated, reserved for approved plans,"
                            + " committed, disbursed and remaining, added up from the ledger. What is reserved for an activity"
                            + " counts as allocated to it; the rest stands in a row without one. With Accept: text/csv the same"
                            + " as a table. Only for the programme's agencies.")
    public Listing<BudgetRow> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code,
            @Parameter(description = "Any of them, with commas between.", example = "province,fiscalYear")
                    @QueryParam("by")
                    @Size(max = 60) @Pattern(regexp = Grouping.LIST) @Nullable String by) {
        duties.requireMember(code);
        return new Listing<>(reports.of(List.of(code), Grouping.parse(by, PLAIN)));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readBudgetTable",
            summary = "Read a programme's budget as a table",
            description = "For the auditor's spreadsheet. Only for the programme's agencies.")
    public CsvTable table(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") String code,
            @QueryParam("by") @Size(max = 60) @Pattern(regexp = Grouping.LIST) @Nullable String by) {
        duties.requireMember(code);
        var groups = Grouping.parse(by, PLAIN);
        return BudgetTable.of(groups, reports.of(List.of(code), groups));
    }
}
