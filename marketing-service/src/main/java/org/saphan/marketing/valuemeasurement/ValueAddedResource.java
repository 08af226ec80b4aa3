package org.saphan.marketing.valuemeasurement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

@Path("/programmes/{code}/value-added")
@RunOnVirtualThread
@Tag(name = "reports")
class ValueAddedResource {

    private final ValueAddedQueries added;
    private final ProgrammeAgencies agencies;

    ValueAddedResource(ValueAddedQueries added, ProgrammeAgencies agencies) {
        this.added = added;
        this.agencies = agencies;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readValueAdded",
            summary = "Read the value that a programme added",
            description = "The sums before and after of what was measured, the gain in percent by sums, and how many"
                    + " products reach the target; of the whole programme, or by province or category. With Accept:"
                    + " text/csv the same as a table. Only for the programme's agencies and OPS-MOC.")
    public Listing<ValueAddedRow> read(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code,
            @Parameter(example = "province", description = "One row without it.")
                    @QueryParam("by")
                    @DefaultValue("programme")
                    @Pattern(regexp = ValueGrouping.NAMES) String by) {
        return new Listing<>(rows(code, by));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("marketing.read")
    @Operation(hidden = true) // one with readValueAdded in the document
    public CsvTable table(
            @PathParam("code") @Size(max = 40) String code,
            @QueryParam("by") @DefaultValue("programme") @Pattern(regexp = ValueGrouping.NAMES) String by) {
        return CsvTable.of(
                "value-added",
                ValueAddedRow.HEADING,
                rows(code, by).stream().map(ValueAddedRow::cells).toList());
    }

    private List<ValueAddedRow> rows(String code, String by) {
        agencies.requireReader(code);
        return added.sums(code, ValueGrouping.of(by));
    }
}
