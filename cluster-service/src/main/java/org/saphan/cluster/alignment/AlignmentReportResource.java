package org.saphan.cluster.alignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/alignment-report")
@RunOnVirtualThread
@Tag(name = "alignments")
class AlignmentReportResource {

    private static final String PLAN = "SME_PROMOTION_PLAN_4";

    private final AlignmentReports reports;

    AlignmentReportResource(AlignmentReports reports) {
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readAlignmentReport",
            summary = "Read which clusters are aligned with a plan of the nation",
            description = "Of the clusters that are or were supported in a fiscal year, with the share of SMEs in the"
                    + " gross domestic product of that day. No duty is needed.")
    public AlignmentReport read(
            @Parameter(example = "2562") @QueryParam("fiscalYearBE") @NotNull @Min(2540) @Max(2700) Integer fiscalYearBE,
            @Parameter(description = "Which plan.")
                    @QueryParam("plan")
                    @DefaultValue(PLAN)
                    @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String plan) {
        return reports.of(fiscalYearBE, plan);
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with readAlignmentReport in the document
    public CsvTable table(
            @QueryParam("fiscalYearBE") @NotNull @Min(2540) @Max(2700) Integer fiscalYearBE,
            @QueryParam("plan") @DefaultValue(PLAN) @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String plan) {
        var rows = reports.rowsOf(fiscalYearBE, plan).stream()
                .map(AlignmentRow::cells)
                .toList();
        return CsvTable.of("alignment", AlignmentRow.HEADING, rows);
    }
}
