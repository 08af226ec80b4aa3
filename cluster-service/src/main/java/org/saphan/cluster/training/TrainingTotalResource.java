package org.saphan.cluster.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.saphan.http.table.CsvTable;

@Path("/fiscal-years/{yearBE}/training-totals")
@RunOnVirtualThread
@Tag(name = "reports")
class TrainingTotalResource {

    private final TrainingTotals totals;

    TrainingTotalResource(TrainingTotals totals) {
        this.totals = totals;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readTrainingTotals",
            summary = "Read what a fiscal year's trainings came to",
            description = "By theme: how many there were, who took part, and the results of all clusters together. No"
                    + " duty is needed.")
    public Listing<TrainingTotal> read(
            @Parameter(example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE) {
        return new Listing<>(totals.of(yearBE));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with readTrainingTotals in the document
    public CsvTable table(@PathParam("yearBE") @Min(2540) @Max(2700) int yearBE) {
        var cells = totals.of(yearBE).stream().map(TrainingTotal::cells).toList();
        return CsvTable.of("training-totals", TrainingTotal.HEADING, cells);
    }
}
