package org.saphan.registry.registerexport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.rating.RatingFilter;
import org.saphan.registry.table.Table;
import org.saphan.registry.table.TableQueries;

@Path("/opc-rounds/{yearBE}/ratings")
@RunOnVirtualThread
@Tag(name = "ratings")
class RatingExportResource {

    private static final String ROWS = """
            select
                r.id as "ratingId",
                r.product_id as "productId",
                p.external_no as "productExternalNo",
                p.name_th as "productNameTh",
                p.category,
                r.entrepreneur_id as "entrepreneurId",
                e.otop_registration_no as "otopRegistrationNo",
                r.kind,
                r.province_code as "provinceCode",
                r.round_year_be as "roundYearBE",
                r.score_a as "scoreA",
                r.score_b as "scoreB",
                r.score_c as "scoreC",
                r.total,
                r.stars,
                r.committee_level as "committeeLevel",
                o.state = 'ANNOUNCED' as announced,
                r.appeal_reference as "appealReference"
            from rating r
            join opc_round o on o.year_be = r.round_year_be
            join product p on p.id = r.product_id
            join entrepreneur e on e.id = r.entrepreneur_id""";

    private final TableQueries tables;
    private final RatedRounds rounds;

    RatingExportResource(TableQueries tables, RatedRounds rounds) {
        this.tables = tables;
        this.rounds = rounds;
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with listRatings in the document
    public Table export(@PathParam("yearBE") int yearBE, @BeanParam @Valid RatingFilter filter) {
        rounds.require(yearBE);
        var conditions = filter.conditions(yearBE);
        return new Table(
                "ratings-" + yearBE, tables.of(ROWS + conditions.where() + " order by r.id", conditions.values()));
    }
}
