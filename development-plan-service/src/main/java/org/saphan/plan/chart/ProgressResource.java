package org.saphan.plan.chart;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/programmes/{code}/progress")
@RunOnVirtualThread
@Tag(name = "reports")
class ProgressResource {

    private final ProgressRows progress;

    ProgressResource(ProgressRows progress) {
        this.progress = progress;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readProgrammeProgress",
            summary = "Read what happened in a programme, for charts",
            description = "Counted by province, agency or month; each way the rows add up to the same. By agency,"
                    + " nominations count for who nominated, the selection and what followed for who recorded it, plans"
                    + " for who approved them, activities for who carried them out. No duty is needed.")
    public Listing<ProgressRow> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @Parameter(example = "province") @QueryParam("by") @NotNull @Pattern(regexp = ProgressGrouping.NAMES) String by) {
        return new Listing<>(progress.of(code, ProgressGrouping.of(by)));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(hidden = true) // one with readProgrammeProgress in the document
    public CsvTable table(
            @PathParam("code") @Size(max = 40) String code,
            @QueryParam("by") @NotNull @Pattern(regexp = ProgressGrouping.NAMES) String by) {
        var rows = progress.of(code, ProgressGrouping.of(by)).stream()
                .map(ProgressRow::cells)
                .toList();
        return CsvTable.of("progress", ProgressRow.HEADING, rows);
    }
}
