package org.saphan.cluster.provincetarget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;

@Path("/province-targets")
@RunOnVirtualThread
@Tag(name = "province-targets", description = "What the provinces mean to reach with their clusters.")
class ProvinceTargetReportResource {

    private final ProvinceTargetQueries targets;

    ProvinceTargetReportResource(ProvinceTargetQueries targets) {
        this.targets = targets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listProvinceTargets",
            summary = "List the provinces with their targets and without",
            description =
                    "Of a fiscal year, with the clusters that lie in each province and are supported in that year;"
                            + " the provinces are those in force on its first day. No duty is needed.")
    public ProvinceTargetReport list(
            @Parameter(example = "2562") @QueryParam("fiscalYearBE") @NotNull @Min(2540) @Max(2700) Integer fiscalYearBE) {
        return targets.of(fiscalYearBE);
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with listProvinceTargets in the document
    public CsvTable table(@QueryParam("fiscalYearBE") @NotNull @Min(2540) @Max(2700) Integer fiscalYearBE) {
        var report = targets.of(fiscalYearBE);
        var rows = Stream.concat(
                        report.items().stream().map(ProvinceTargetRow::cells),
                        report.without().stream().map(ProvinceWithoutTarget::cells))
                .toList();
        return CsvTable.of("province-targets", ProvinceTargetRow.HEADING, rows);
    }
}
