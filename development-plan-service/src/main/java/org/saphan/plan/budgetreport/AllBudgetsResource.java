package org.saphan.plan.budgetreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/budget")
@RunOnVirtualThread
@Tag(name = "budget")
class AllBudgetsResource {

    private static final Set<Grouping> PLAIN = EnumSet.of(Grouping.PROGRAMME, Grouping.AGENCY, Grouping.FISCAL_YEAR);

    private final BudgetReports reports;
    private final ProgrammeDuties duties;

    AllBudgetsResource(BudgetReports reports, ProgrammeDuties duties) {
        this.reports = reports;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readBudgets",
            summary = "Read the budgets of all programmes",
            description =
                    "Of every programme that the caller is an agency of: by programme, agency and fiscal year, or by"
                            + " what else is asked for. With Accept: text/csv the same as a table.")
    public Listing<BudgetRow> read(
            @Parameter(description = "Any of them, with commas between.", example = "programme,fiscalYear")
                    @QueryParam("by")
                    @Size(max = 60) @Pattern(regexp = Grouping.LIST) @Nullable String by) {
        return new Listing<>(reports.of(duties.memberships(), Grouping.parse(by, PLAIN)));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readBudgetsTable",
            summary = "Read the budgets of all programmes as a table",
            description = "Of every programme that the caller is an agency of, for the auditor's spreadsheet.")
    public CsvTable table(@QueryParam("by") @Size(max = 60) @Pattern(regexp = Grouping.LIST) @Nullable String by) {
        var groups = Grouping.parse(by, PLAIN);
        return BudgetTable.of(groups, reports.of(duties.memberships(), groups));
    }
}
