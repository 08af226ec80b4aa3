package org.saphan.plan.fivestar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

@Path("/untaken-five-star")
@RunOnVirtualThread
@Tag(name = "reports")
class UntakenFiveStarResource {

    private final FiveStars fiveStars;

    UntakenFiveStarResource(FiveStars fiveStars) {
        this.fiveStars = fiveStars;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readUntakenFiveStar",
            summary = "Read which five-star entrepreneurs no programme has taken up",
            description = "By province: how many registered entrepreneurs have an announced five-star rating that"
                    + " stands, of one round or of any, and how many of them never held a place in a programme; and who"
                    + " these are. As CSV all of them, a row each. No duty is needed.")
    public UntakenFiveStar read(
            @Parameter(description = "Only ratings of this OPC round.", example = "2553")
                    @QueryParam("round")
                    @Min(2500) @Max(2700) @Nullable Integer roundYearBE,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @BeanParam @Valid PageRequest page) {
        var provinces = fiveStars.provinces(roundYearBE, provinceCode);
        var rows = fiveStars.untaken(roundYearBE, provinceCode, page.afterIdOrFirst(), page.limit() + 1);
        var part = Page.of(rows, page.limit(), row -> Cursor.of(row.entrepreneurId()));
        return new UntakenFiveStar(
                provinces.stream().mapToLong(FiveStarProvince::fiveStar).sum(),
                provinces.stream().mapToLong(FiveStarProvince::takenUp).sum(),
                provinces.stream().mapToLong(FiveStarProvince::untaken).sum(),
                provinces,
                part.items(),
                part.next());
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("plan.read")
    @Operation(hidden = true) // one with readUntakenFiveStar in the document
    public CsvTable table(
            @QueryParam("round") @Min(2500) @Max(2700) @Nullable Integer roundYearBE,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode) {
        var rows = KeysetRows.of(
                (after, most) -> fiveStars.untaken(roundYearBE, provinceCode, after, most),
                UntakenEntrepreneur::entrepreneurId);
        return new CsvTable("untaken-five-star", UntakenEntrepreneur.HEADING, rows.map(UntakenEntrepreneur::cells));
    }
}
