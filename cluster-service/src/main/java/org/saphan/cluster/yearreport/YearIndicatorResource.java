package org.saphan.cluster.yearreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/fiscal-years/{yearBE}/indicators")
@RunOnVirtualThread
@Tag(name = "fiscal-years")
class YearIndicatorResource {

    private final YearIndicatorQueries indicators;
    private final MonitoringDuties duties;

    YearIndicatorResource(YearIndicatorQueries indicators, MonitoringDuties duties) {
        this.indicators = indicators;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readYearIndicators",
            summary = "Read a year's indicators by group",
            description = "What the closed rounds of the year found, by province, sector or origin. Of a group of fewer"
                    + " than three members only OSMEP sees the sums. No duty is needed.")
    public Listing<YearIndicatorRow> read(
            @Parameter(description = "Buddhist era.", example = "2562") @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE,
            @Parameter(description = "province, sector or origin.", example = "province")
                    @QueryParam("by")
                    @NotNull @Pattern(regexp = IndicatorGrouping.NAMES) String by) {
        return new Listing<>(rows(yearBE, by));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with readYearIndicators in the document
    public CsvTable table(
            @PathParam("yearBE") @Min(2540) @Max(2700) int yearBE,
            @QueryParam("by") @NotNull @Pattern(regexp = IndicatorGrouping.NAMES) String by) {
        var cells = rows(yearBE, by).stream().map(YearIndicatorRow::cells).toList();
        return CsvTable.of("indicators-" + yearBE, YearIndicatorRow.HEADING, cells);
    }

    private List<YearIndicatorRow> rows(int yearBE, String by) {
        var rows = indicators.of(yearBE, IndicatorGrouping.of(by));
        return duties.isOperator()
                ? rows
                : rows.stream().map(YearIndicatorRow::withoutSingleOnes).toList();
    }
}
