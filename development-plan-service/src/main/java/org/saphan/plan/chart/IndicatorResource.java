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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.plan.indicatorvalue.IndicatorQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/indicators")
@RunOnVirtualThread
@Tag(name = "reports")
class IndicatorResource {

    private final IndicatorQueries indicators;
    private final ProgrammeDuties duties;

    IndicatorResource(IndicatorQueries indicators, ProgrammeDuties duties) {
        this.indicators = indicators;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readIndicators",
            summary = "Read what the indicators came to, for charts",
            description = "Each indicator's standing results of who holds a place or has been through, added up by"
                    + " province, agency that recorded them, or month. Where few are counted this shows single"
                    + " entrepreneurs' results: only for the programme's agencies.")
    public Listing<IndicatorRow> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @Parameter(example = "province") @QueryParam("by") @NotNull @Pattern(regexp = ProgressGrouping.NAMES) String by) {
        return new Listing<>(rows(code, by));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(hidden = true) // one with readIndicators in the document
    public CsvTable table(
            @PathParam("code") @Size(max = 40) String code,
            @QueryParam("by") @NotNull @Pattern(regexp = ProgressGrouping.NAMES) String by) {
        var cells = rows(code, by).stream().map(IndicatorRow::cells).toList();
        return CsvTable.of("indicators", IndicatorRow.HEADING, cells);
    }

    private List<IndicatorRow> rows(String code, String by) {
        duties.requireMember(code);
        return indicators.sums(code, ProgressGrouping.of(by).ofIndicators()).stream()
                .map(IndicatorRow::of)
                .toList();
    }
}
