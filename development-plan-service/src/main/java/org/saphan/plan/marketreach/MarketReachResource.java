package org.saphan.plan.marketreach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.http.table.KeysetRows;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/market-reach")
@RunOnVirtualThread
@Tag(name = "reports")
class MarketReachResource {

    private final MarketReachQueries reach;
    private final ProgrammeDuties duties;

    MarketReachResource(MarketReachQueries reach, ProgrammeDuties duties) {
        this.reach = reach;
        this.duties = duties;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readMarketReach",
            summary = "Read how far the goods go",
            description = "At their selection and now, of all who hold a place or have been through. Who came to sell"
                    + " abroad and kept their identity has moved. Only for the programme's agencies.")
    public MarketReach read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @Parameter(description = "Only who moved; the counts are of all.")
                    @QueryParam("moved")
                    @DefaultValue("false")
                    boolean onlyMoved,
            @BeanParam @Valid PageRequest page) {
        duties.requireMember(code);
        var totals = reach.totals(code, provinceCode);
        var rows = reach.page(code, provinceCode, onlyMoved, page);
        var part = Page.of(rows, page.limit(), row -> Cursor.of(row.enrolmentId()));
        return new MarketReach(
                totals.total(), totals.before(), totals.after(), totals.moved(), part.items(), part.next());
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(hidden = true) // one with readMarketReach in the document
    public CsvTable table(
            @PathParam("code") @Size(max = 40) String code,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @QueryParam("moved") @DefaultValue("false") boolean onlyMoved) {
        duties.requireMember(code);
        var rows = KeysetRows.of(
                (after, most) -> reach.after(code, provinceCode, onlyMoved, after, most), ReachRow::enrolmentId);
        return new CsvTable("market-reach", ReachRow.HEADING, rows.map(ReachRow::cells));
    }
}
